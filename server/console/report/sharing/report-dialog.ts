import { html, LitElement } from 'lit';
import { strings } from '../../strings/strings.ts';
import { modalStyles } from '../../styles/modal-styles.ts';
import { pillStyles } from '../../styles/pill-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { ReportView } from '../view/report-view.ts';
import { dialogStyles } from './dialog-styles.ts';
import { sharingWords } from './strings/sharing-words.ts';

/**
 * Sharing, the saved views or the notes, over the report.
 * @fires close
 */
export class ReportDialog extends LitElement {
  static override properties = { kind: {}, view: { attribute: false } };

  declare kind: 'share' | 'views' | 'notes';
  declare view: ReportView;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#onKey, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#onKey, { capture: true });
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override render() {
    const { kind, view } = this;
    return html`<dialog aria-labelledby="title" @close=${this.#onClose} @click=${this.#onBackdrop} @report-navigate=${this.#close}>
      <div class="top">
        <h2 id="title">${{ share: sharingWords.share, views: sharingWords.views, notes: sharingWords.notesTitle }[kind]}</h2>
        <button class="pill" aria-label=${strings.close} @click=${this.#close}>
          <svg viewBox="0 0 20 20" aria-hidden="true"><path d="m5 5 10 10M15 5 5 15" /></svg>
        </button>
      </div>
      <div class="body">
        ${this.#content(kind, view)}
      </div>
    </dialog>`;
  }

  #content(kind: ReportDialog['kind'], view: ReportView) {
    switch (kind) {
      case 'share':
        return html`<share-links .view=${view}></share-links><share-mail .view=${view}></share-mail>`;
      case 'views':
        return html`<saved-views .view=${view}></saved-views>`;
      case 'notes':
        return html`<day-notes .view=${view}></day-notes>`;
    }
  }

  /**
   * What had the focus may be gone, and keys then belong to the page below: it must not act on them meanwhile.
   * Once closed, keys are the page's at once: the event that says so comes later than a fast second key.
   */
  readonly #onKey = (event: KeyboardEvent): void => {
    const isOpen = this.renderRoot.querySelector('dialog')?.open;
    if (isOpen && !event.composedPath().includes(this)) event.stopPropagation();
  };

  #onBackdrop(event: MouseEvent): void {
    if (event.target instanceof HTMLDialogElement) this.#close();
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  #onClose(): void {
    this.dispatchEvent(new Event('close'));
  }

  static override styles = [sharedStyles, pillStyles, modalStyles, dialogStyles];
}
