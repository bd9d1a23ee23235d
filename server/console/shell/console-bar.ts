import { html, LitElement, nothing } from 'lit';
import { sharedStyles } from '../styles/shared-styles.ts';
import { barStyles } from './bar-styles.ts';
import { readName } from './read-name.ts';
import { shellStrings } from './strings/strings.ts';
import { watchUpgrade } from './watch-upgrade.ts';

/** `link`: a report that is read through a link, from which no way leads on. */
export type ConsolePage = 'report' | 'setup' | 'account' | 'link';

/**
 * The top of every page of the console: where one is, where one can go, and who one is.
 * @slot - what the page has to say for itself there, such as whether it is live
 */
export class ConsoleBar extends LitElement {
  static override properties = {
    page: {},
    site: {},
    sites: { attribute: false },
    isOutdated: { state: true },
    isOpen: { state: true },
    name: { state: true },
    failed: { state: true },
  };

  declare page: ConsolePage;
  /** Id of the site that is shown, so that the other pages show it too; empty where there is none. */
  declare site: string;
  /** Those among which the reader may choose here; empty where the page has its own choice. */
  declare sites: readonly { readonly id: string; readonly name: string }[];
  /** The server has another page here than the one that is open. */
  declare isOutdated: boolean;
  /** Whether the menu is open. */
  declare isOpen: boolean;
  declare name: string | undefined;
  declare failed: boolean;
  #reading = new AbortController();

  constructor() {
    super();
    this.page = 'report';
    this.site = '';
    this.sites = [];
    this.isOutdated = false;
    this.isOpen = false;
    this.failed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#reading = new AbortController();
    watchUpgrade(() => {
      this.isOutdated = true;
    }, this.#reading.signal);
    if (this.page === 'link') return;
    void this.#readName(this.#reading.signal);
    addEventListener('click', this.#onOutside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reading.abort();
    removeEventListener('click', this.#onOutside);
  }

  protected override render() {
    const isLink = this.page === 'link';
    return html`${isLink ? html`<span class="wordmark">${this.#mark()}</span>` : html`<a class="wordmark" href=${this.#href('/report')} aria-label=${shellStrings.wordmark}>${this.#mark()}</a>`}
      ${isLink ? html`<span class="gap"></span>` : this.#pages()}
      ${this.sites.length > 1 ? this.#choice() : nothing}
      <slot></slot>
      ${isLink ? nothing : this.#menu()} ${this.isOutdated ? this.#outdated() : nothing}`;
  }

  #mark() {
    return html`<svg viewBox="0 0 24 24" aria-hidden="true">
        <path
          class="bubble"
          d="M6 2h12a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4h-6l-5.2 4.2A.5.5 0 0 1 6 21.8V18a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4Z"
        />
        <path class="letter" d="M8.5 6v8M8.5 11c0-3.6 6.5-3.6 6.5 0v3" />
      </svg>
      <span>${shellStrings.wordmark}</span>`;
  }

  #pages() {
    return html`<nav aria-label=${shellStrings.pages}>
      ${this.#link('report', '/report', shellStrings.report)} ${this.#link('setup', '/setup', shellStrings.setUp)}
      ${this.#link('account', '/account', shellStrings.account)}
    </nav>`;
  }

  #href(path: string): string {
    return this.site === '' ? path : `${path}?${new URLSearchParams({ site: this.site })}`;
  }

  #choice() {
    return html`<select aria-label=${shellStrings.site} @change=${this.#choose}>
      ${this.sites.map(({ id, name }) => html`<option value=${id} ?selected=${id === this.site}>${name}</option>`)}
    </select>`;
  }

  #choose(event: Event): void {
    const url = new URL(location.href);
    url.searchParams.set('site', (event.target as HTMLSelectElement).value);
    location.assign(url);
  }

  #outdated() {
    return html`<p class="outdated" role="alert">
      ${shellStrings.outdated} <button type="button" @click=${() => location.reload()}>${shellStrings.reload}</button>
    </p>`;
  }

  #link(page: ConsolePage, path: string, label: string) {
    return html`<a href=${this.#href(path)} aria-current=${this.page === page ? 'page' : nothing}>${label}</a>`;
  }

  #menu() {
    const { isOpen, name, failed } = this;
    return html`<div class="account" @keydown=${this.#onKey}>
      <button aria-label=${shellStrings.account} aria-expanded=${isOpen} aria-controls="menu" @click=${this.#toggle}>
        <svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="7" r="3.25" /><path d="M3.5 17c.8-3.2 3.4-4.5 6.5-4.5s5.7 1.3 6.5 4.5" /></svg>
      </button>
      <div id="menu" ?hidden=${!isOpen}>
        ${name === undefined ? nothing : html`<p>${shellStrings.signedInAs(name)}</p>`}
        <a href="/account#me">${shellStrings.settings}</a>
        <button @click=${this.#signOut}>${shellStrings.signOut}</button>
        <p class="failed" role="alert">${failed ? shellStrings.signOutFailed : ''}</p>
      </div>
    </div>`;
  }

  async #readName(signal: AbortSignal): Promise<void> {
    this.name = await readName(signal);
  }

  async #signOut(): Promise<void> {
    const answer = await fetch('/sign-out', { method: 'POST' }).catch(() => undefined);
    this.failed = !answer?.ok;
    if (answer?.ok) location.assign('/sign-in');
  }

  #toggle(): void {
    this.isOpen = !this.isOpen;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.isOpen) return;
    event.preventDefault();
    this.isOpen = false;
    this.renderRoot.querySelector<HTMLElement>('.account > button')?.focus();
  }

  #onOutside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.isOpen = false;
  };

  static override styles = [sharedStyles, barStyles];
}
