import { css, html, LitElement } from 'lit';
import { strings } from '../../strings/strings.ts';
import { modalStyles } from '../../styles/modal-styles.ts';
import { pillStyles } from '../../styles/pill-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { ACTIONS, type Action, SHORTCUTS } from '../keys/shortcuts.ts';

/** The list of keys. */
export class ReportShortcuts extends LitElement {
  static override properties = { actions: { attribute: false } };

  /** Those that mean something on this page. Default: all. */
  declare actions: readonly Action[];

  constructor() {
    super();
    this.actions = ACTIONS;
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override render() {
    return html`<dialog aria-labelledby="title" @close=${this.#onClose}>
      <h2 id="title">${strings.shortcuts}</h2>
      <dl>
        ${this.actions.map(
          (action) => html`<div>
            <dt>${action in strings.presets ? strings.presets[action as keyof typeof strings.presets] : strings.actions[action as keyof typeof strings.actions]}</dt>
            <dd><kbd>${SHORTCUTS[action]}</kbd></dd>
          </div>`,
        )}
      </dl>
      <p>${strings.chartKeys}</p>
      <button class="pill" autofocus @click=${this.#close}>${strings.close}</button>
    </dialog>`;
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  #onClose(): void {
    this.dispatchEvent(new Event('close'));
  }

  static override styles = [
    sharedStyles,
    pillStyles,
    modalStyles,
    css`
      dialog {
        width: min(420px, calc(100vw - 32px));
        padding: 24px;
      }
      h2 {
        margin-bottom: 12px;
      }
      dl {
        margin: 0;
      }
      dl div {
        display: flex;
        justify-content: space-between;
        padding-block: 4px;
        font-size: var(--text-14);
      }
      dd {
        margin: 0;
      }
      kbd {
        display: inline-block;
        min-width: 24px;
        padding: 1px 6px;
        border: 1px solid var(--line);
        border-radius: 4px;
        color: var(--muted);
        font: 400 var(--text-12) / 1.5 var(--font);
        text-align: center;
      }
      p {
        margin-block: 12px;
        color: var(--muted);
        font-size: var(--text-12);
      }
    `,
  ];
}
