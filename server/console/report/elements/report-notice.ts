import { css, html, LitElement, svg } from 'lit';
import { sharedStyles } from '../../styles/shared-styles.ts';

export type NoticeKind = 'nothing' | 'unmeasured' | 'error';

/** A drawing a kind: an empty calendar, a ruler without marks yet, a broken line. */
const drawings = {
  nothing: svg`<rect x="8" y="12" width="48" height="44" rx="6" /><path d="M8 24h48M20 6v10M44 6v10" /><path class="faint" d="M18 34h6m5 0h6m5 0h6M18 44h6m5 0h6m5 0h6" />`,
  unmeasured: svg`<rect x="4" y="24" width="56" height="20" rx="4" stroke-dasharray="5 5" /><path class="faint" d="M14 24v8M24 24v5M34 24v8M44 24v5M54 24v8" />`,
  error: svg`<path d="M4 32h14m28 0h14" /><rect x="18" y="22" width="8" height="20" rx="3" /><rect x="38" y="22" width="8" height="20" rx="3" /><path class="faint" d="M32 10v8M24 12l3 5m13-5-3 5" />`,
} as const;

/** Stands where the report would: what happened, what it means, and in the slot what to do now. */
export class ReportNotice extends LitElement {
  static override properties = { kind: { reflect: true }, heading: {}, text: {} };

  declare kind: NoticeKind;
  declare heading: string;
  declare text: string;

  protected override render() {
    return html`
      <svg viewBox="0 0 64 64" aria-hidden="true">${drawings[this.kind]}</svg>
      <h2>${this.heading}</h2>
      <p>${this.text}</p>
      <slot></slot>
    `;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        justify-items: center;
        padding: 40px 24px;
        border: 1px solid var(--line);
        border-radius: var(--radius-card);
        background: var(--surface);
        text-align: center;
      }
      :host([kind='unmeasured']) {
        border-style: dashed;
        background: none;
      }
      :host([kind='error']) {
        border-color: var(--bad);
      }
      svg {
        width: 64px;
        height: 64px;
        margin-bottom: 12px;
        fill: none;
        stroke: var(--muted);
        stroke-width: 2;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      :host([kind='error']) svg {
        stroke: var(--bad);
      }
      .faint {
        opacity: 0.55;
      }
      h2 {
        font-size: var(--text-20);
        font-weight: 600;
        line-height: 1.3;
      }
      p {
        max-width: 52ch;
        margin-top: 4px;
        color: var(--muted);
        text-wrap: pretty;
      }
      slot {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: 8px;
        margin-top: 20px;
      }
      ::slotted(*) {
        display: inline-block;
        padding: 8px 16px;
        border: 1px solid var(--accent);
        border-radius: var(--radius-control);
        background: var(--accent);
        color: var(--on-accent);
        font: inherit;
        font-size: var(--text-14);
        font-weight: 600;
        text-decoration: none;
        cursor: pointer;
      }
      ::slotted(:hover) {
        background: color-mix(in srgb, var(--accent) 88%, var(--ink));
      }
    `,
  ];
}
