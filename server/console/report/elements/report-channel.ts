import { css, html, LitElement } from 'lit';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';

/** The messaging app as a pill with its colour; one that is not known here goes by the name that the server gives it. */
export class ReportChannel extends LitElement {
  static override properties = { channel: { reflect: true } };

  declare channel: string;

  constructor() {
    super();
    this.channel = '';
  }

  protected override render() {
    const known: Readonly<Record<string, string>> = strings.channels;
    const name = Object.hasOwn(known, this.channel) ? known[this.channel] : this.channel;
    return html`<span><i aria-hidden="true"></i><bdi>${name}</bdi></span>`;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        --channel: var(--muted);
        min-width: 0;
      }
      :host([channel='whatsapp']) {
        --channel: var(--whatsapp);
      }
      :host([channel='messenger']) {
        --channel: var(--messenger);
      }
      :host([channel='instagram']) {
        --channel: var(--instagram);
      }
      :host([channel='telegram']) {
        --channel: var(--telegram);
      }
      :host([channel='apple']) {
        --channel: var(--apple);
      }
      :host([channel='line']) {
        --channel: var(--line-app);
      }
      :host([channel='viber']) {
        --channel: var(--viber);
      }
      span {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        max-width: 100%;
        padding: 1px 10px 1px 8px;
        border: 1px solid color-mix(in srgb, var(--channel) 45%, var(--surface));
        border-radius: 999px;
        background: color-mix(in srgb, var(--channel) 6%, var(--surface));
        color: var(--ink);
        font-size: var(--text-12);
        line-height: 1.5;
      }
      i {
        flex: none;
        width: 8px;
        height: 8px;
        border-radius: 50%;
        background: var(--channel);
      }
      bdi {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      @media (forced-colors: active) {
        i {
          background: CanvasText;
        }
      }
    `,
  ];
}
