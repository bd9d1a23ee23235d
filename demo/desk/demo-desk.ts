import { html, LitElement } from 'lit';
import { adLinksView } from './ad-links-view.ts';
import type { ChatLink } from './chat-link.ts';
import type { DemoPhone } from './demo-phone.ts';
import { deskStyles } from './desk-styles.ts';
import { deskTokens } from './desk-tokens.ts';
import { deskVisibility } from './desk-visibility.ts';

/** The phone and the report beside the shop: a dock where there is room, a bar and a sheet elsewhere. */
export class DemoDesk extends LitElement {
  static override styles = [deskTokens, deskStyles];
  static override properties = { wide: { state: true }, shown: { state: true } };

  declare private wide: boolean;
  declare private shown: boolean;
  readonly #roomy = matchMedia('(min-width: 1200px)');

  constructor() {
    super();
    this.wide = this.#roomy.matches;
    this.shown = deskVisibility.restore();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#roomy.addEventListener('change', this.#onResize);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#roomy.removeEventListener('change', this.#onResize);
  }

  /** Opens the chat of a link on the phone, wherever the phone is. */
  async open(link: ChatLink): Promise<void> {
    if (this.wide && !this.shown) this.#show(true);
    await this.updateComplete;
    this.#raise();
    this.renderRoot.querySelector<DemoPhone>('demo-phone')?.open(link);
  }

  readonly #onResize = (): void => {
    this.wide = this.#roomy.matches;
  };

  #show(shown: boolean): void {
    deskVisibility.set(shown);
    this.shown = shown;
  }

  #raise(): void {
    const sheet = this.renderRoot.querySelector<HTMLDialogElement>('.sheet');
    if (sheet && !sheet.open) sheet.showModal();
  }

  #dock() {
    return html`
      <aside class="dock" aria-label="Demo desk">
        <div class="row">
          <p>Arrive through an ad</p>
          ${adLinksView()}
          <button class="quiet" type="button" @click=${() => this.#show(false)}>Hide</button>
        </div>
        <dialog open aria-label="Phone"><demo-phone></demo-phone></dialog>
        <iframe title="Report" src="/demo/report"></iframe>
      </aside>
    `;
  }

  #bar() {
    const close = () => this.renderRoot.querySelector<HTMLDialogElement>('.sheet')?.close();
    return html`
      <aside class="bar" aria-label="Demo desk">
        <details>
          <summary>Arrive through an ad</summary>
          <div class="menu">${adLinksView()}</div>
        </details>
        <button class="pill" type="button" @click=${() => this.#raise()}>Phone</button>
        <a class="pill" href="/demo/report">Report</a>
      </aside>
      <dialog class="sheet" aria-label="Phone"><demo-phone sheet @demo-close=${close}></demo-phone></dialog>
    `;
  }

  override render() {
    if (!this.wide) return this.#bar();
    if (this.shown) return this.#dock();
    return html`<button class="pill return" type="button" @click=${() => this.#show(true)}>Show phone and report</button>`;
  }
}
