import { css, html, LitElement } from 'lit';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { LiveState } from '../live/live-state.ts';

/** Whether the page hears of new conversations by itself. The dot's shape says it too, for eyes that see no colour. */
export class ReportLive extends LitElement {
  static override properties = { state: { reflect: true } };

  declare state: LiveState;

  constructor() {
    super();
    this.state = 'connecting';
  }

  protected override render() {
    return html`<span title=${strings.liveHint[this.state]}><i aria-hidden="true"></i>${strings.live[this.state]}</span>`;
  }

  static override styles = [
    sharedStyles,
    css`
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
      :host([state='live']) i {
        border-color: var(--accent);
        background: var(--accent);
      }
      :host([state='reconnecting']) i {
        border-color: var(--warm);
        border-style: dotted;
      }
      :host([state='reconnecting']) span {
        color: var(--warm);
      }
      @media (prefers-reduced-motion: no-preference) {
        :host([state='live']) i {
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
