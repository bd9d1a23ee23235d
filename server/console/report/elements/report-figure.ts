import { css, html, LitElement, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { decimalStyles } from '../../styles/decimal-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { decimalGap } from '../figures/decimal-gap.ts';
import { formatCount } from '../figures/format-count.ts';
import { formatMoney } from '../figures/format-money.ts';

/** A count, or an amount. It glows once when it has just changed under the reader's eyes, and not when another range was chosen. */
export class ReportFigure extends LitElement {
  static override properties = {
    value: { type: Number },
    changed: { type: Boolean },
    decimals: { type: Number },
    currency: {},
  };

  declare value: number;
  declare changed: boolean;
  /** With how many decimals its column is shown at most; the points stand below each other. */
  declare decimals: number;
  /** Of an amount in minor units; undefined for a count. */
  declare currency: string | undefined;
  #glows = false;

  constructor() {
    super();
    this.value = 0;
    this.changed = false;
    this.decimals = 0;
  }

  protected override willUpdate(properties: PropertyValues<this>): void {
    if (properties.has('value')) this.#glows = this.changed;
  }

  protected override render() {
    const figure = html`<b class=${this.#glows ? 'glow' : ''} @animationend=${this.#rest}>${this.#words()}</b>`;
    // A new element for a new value: two changes in a row glow twice.
    const gap = this.currency === undefined ? decimalGap(this.value, this.decimals) : '';
    return html`<span class=${gap}>${keyed(this.value, figure)}</span>`;
  }

  #words(): string {
    return this.currency === undefined ? formatCount(this.value) : formatMoney(this.value, this.currency, true);
  }

  /** A row that moves to another place would start its animation again. */
  #rest(): void {
    this.#glows = false;
    this.requestUpdate();
  }

  static override styles = [
    sharedStyles,
    decimalStyles,
    css`
      :host {
        display: inline-block;
        font-variant-numeric: tabular-nums;
      }
      b {
        font-weight: inherit;
        border-radius: 6px;
        margin-inline: -0.2em;
        padding-inline: 0.2em;
      }
      @media (prefers-reduced-motion: no-preference) {
        .glow {
          animation: glow 1.8s ease-out;
        }
        @keyframes glow {
          from,
          25% {
            color: var(--accent);
            background: color-mix(in srgb, var(--accent) 16%, transparent);
          }
        }
      }
    `,
  ];
}
