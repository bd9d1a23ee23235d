import { css, html, LitElement, nothing, svg } from 'lit';
import { decimalStyles } from '../../styles/decimal-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { decimalGap } from '../figures/decimal-gap.ts';
import { formatDifference } from '../figures/format-difference.ts';

/** What the other model gives more or less. Its sign and the side of its bar say which, not its colour. */
export class ReportDifference extends LitElement {
  static override properties = {
    value: { type: Number },
    most: { type: Number },
    decimals: { type: Number },
    currency: {},
  };

  declare value: number;
  /** The largest difference of the table, to draw this one beside it. */
  declare most: number;
  /** With how many decimals the column is shown at most; the points stand below each other. */
  declare decimals: number;
  /** Of an amount in minor units; undefined for a count. */
  declare currency: string | undefined;

  constructor() {
    super();
    this.value = 0;
    this.most = 0;
    this.decimals = 0;
  }

  protected override render() {
    const { value, most } = this;
    const width = most > 0 ? (Math.abs(value) / most) * 50 : 0;
    const bar = svg`<rect x="${value < 0 ? 50 - width : 50}%" y="2" width="${width}%" height="6" rx="1" />`;
    return html`
      <svg part="bar" aria-hidden="true">
        <line x1="50%" x2="50%" y2="10" />
        ${width > 0 ? bar : nothing}
      </svg>
      <span class="${value === 0 ? 'same' : 'other'} ${decimalGap(value, this.decimals)}"
        >${formatDifference(value, this.currency)}</span
      >
    `;
  }

  static override styles = [
    sharedStyles,
    decimalStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        justify-content: end;
        gap: 12px;
        font-variant-numeric: tabular-nums;
      }
      svg {
        flex: 1 1 0;
        min-width: 0;
        max-width: 96px;
        overflow: visible;
        height: 10px;
        fill: var(--warm);
        stroke: none;
      }
      line {
        stroke: var(--muted);
      }
      /* The bars of a column begin at one line, however long their figures are. */
      span {
        min-width: 4.25em;
        text-align: end;
      }
      .other {
        color: var(--warm);
      }
      .same {
        color: var(--muted);
      }
    `,
  ];
}
