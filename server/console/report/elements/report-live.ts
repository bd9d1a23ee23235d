import { css, html, LitElement, nothing } from 'lit';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { formatClock } from '../days/format-clock.ts';
import type { LiveState } from '../live/live-state.ts';

/**
 * Whether the page hears of new conversations by itself, and the button that has it stand still. The dot's shape says
 * it too, for eyes that see no colour.
 */
export class ReportLive extends LitElement {
  static override properties = {
    state: { reflect: true },
    pausedAt: { type: Number },
    timeZone: {},
  };

  declare state: LiveState;
  /** Since when the page stands still; undefined: it does not. */
  declare pausedAt: number | undefined;
  declare timeZone: string;

  constructor() {
    super();
    this.state = 'connecting';
  }

  protected override render() {
    const { pausedAt, timeZone } = this;
    const shown = pausedAt === undefined ? this.state : 'paused';
    const hint =
      pausedAt === undefined ? strings.liveHint[this.state] : strings.pausedSince(formatClock(pausedAt, timeZone));
    return html`<span class=${shown} title=${hint}><i aria-hidden="true"></i>${strings.live[shown]}</span>
      <button
        aria-label=${pausedAt === undefined ? strings.pause : strings.goOn}
        title=${pausedAt === undefined ? strings.pause : strings.goOn}
        @click=${this.#press}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d=${pausedAt === undefined ? 'M7 5v10M13 5v10' : 'M7 4.5 15 10l-8 5.5Z'} />
        </svg>
      </button>
      ${pausedAt === undefined ? nothing : html`<span class="unseen" role="status">${hint}</span>`}`;
  }

  #press(): void {
    this.dispatchEvent(new Event('report-pause', { bubbles: true, composed: true }));
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 4px;
      }
      @media print {
        :host {
          display: none;
        }
      }
      span {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        color: var(--muted);
        font-size: var(--text-14);
        white-space: nowrap;
      }
      i {
        width: 10px;
        height: 10px;
        border: 2px solid var(--muted);
        border-radius: 50%;
      }
      .live i {
        border-color: var(--accent);
        background: var(--accent);
      }
      .paused i {
        border-radius: 2px;
      }
      .reconnecting i {
        border-color: var(--warm);
        border-style: dotted;
      }
      .reconnecting {
        color: var(--warm);
      }
      button {
        padding: 4px;
        border: 0;
        border-radius: var(--radius-control);
        background: none;
        cursor: pointer;
      }
      button:hover {
        background: color-mix(in srgb, var(--ink) 6%, transparent);
      }
      svg {
        width: 20px;
        height: 20px;
        fill: none;
        stroke: var(--muted);
        stroke-width: 1.75;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      @media (pointer: coarse) {
        button {
          padding: 12px;
        }
      }
      @media (prefers-reduced-motion: no-preference) {
        .live i {
          animation: breathe 3s ease-in-out infinite;
        }
        @keyframes breathe {
          50% {
            box-shadow: 0 0 0 4px color-mix(in srgb, var(--accent) 20%, transparent);
          }
        }
      }
    `,
  ];
}
