import { css, html, LitElement, nothing } from 'lit';
import { formStyles } from '../styles/form-styles.ts';
import { sharedStyles } from '../styles/shared-styles.ts';
import { formWords } from './strings/form-words.ts';

/** The bar above the pages of the console: where one is, and the way out. */
export class ConsoleBar extends LitElement {
  static override properties = { page: {}, site: {}, sites: { attribute: false }, isOutdated: { type: Boolean } };

  /** `report`, `setup` or `account`. */
  declare page: string;
  /** Id of the site that is shown. */
  declare site: string;
  declare sites: readonly { readonly id: string; readonly name: string }[];
  /** The server has another page here than the one that is open. */
  declare isOutdated: boolean;

  constructor() {
    super();
    this.page = '';
    this.site = '';
    this.sites = [];
    this.isOutdated = false;
  }

  protected override render() {
    const query = this.site ? `?site=${encodeURIComponent(this.site)}` : '';
    const pages = [
      ['report', formWords.report],
      ['setup', formWords.setup],
      ['account', formWords.account],
    ] as const;
    return html`<header>
        <a class="mark" href="/report${query}" aria-label="Hullo">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path class="bubble" d="M6 2h12a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4h-6l-5.2 4.2A.5.5 0 0 1 6 21.8V18a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4Z" />
            <path class="letter" d="M8.5 6v8M8.5 11c0-3.6 6.5-3.6 6.5 0v3" />
          </svg>
        </a>
        <nav aria-label=${formWords.pages}>
          ${pages.map(
            ([id, words]) =>
              html`<a href="/${id}${query}" aria-current=${id === this.page ? 'page' : nothing}>${words}</a>`,
          )}
        </nav>
        ${this.sites.length > 1 ? this.#choice() : nothing}
        <button type="button" class="out" @click=${this.#signOut}>${formWords.signOut}</button>
      </header>
      ${
        this.isOutdated
          ? html`<p class="outdated" role="alert">
            ${formWords.outdated} <button type="button" class="button" @click=${() => location.reload()}>${formWords.reload}</button>
          </p>`
          : nothing
      }`;
  }

  #choice() {
    return html`<select aria-label=${formWords.site} @change=${this.#choose}>
      ${this.sites.map(({ id, name }) => html`<option value=${id} ?selected=${id === this.site}>${name}</option>`)}
    </select>`;
  }

  #choose(event: Event): void {
    const url = new URL(location.href);
    url.searchParams.set('site', (event.target as HTMLSelectElement).value);
    location.assign(url);
  }

  async #signOut(): Promise<void> {
    await fetch('/sign-out', { method: 'POST' }).catch(() => undefined);
    location.assign('/sign-in');
  }

  static override styles = [
    sharedStyles,
    formStyles,
    css`
      header {
        display: flex;
        align-items: center;
        gap: 8px 16px;
        max-width: 1120px;
        min-height: 56px;
        margin: 0 auto;
        padding: 8px 24px;
      }
      :host {
        border-bottom: 1px solid var(--line);
        background: var(--surface);
      }
      .mark {
        flex: none;
      }
      svg {
        width: 28px;
        height: 28px;
      }
      .bubble {
        fill: var(--accent);
      }
      .letter {
        fill: none;
        stroke: var(--on-accent);
        stroke-width: 2.2;
        stroke-linecap: round;
      }
      nav {
        display: flex;
        gap: 4px;
        margin-inline-end: auto;
      }
      nav a,
      .out {
        padding: 8px 10px;
        border: 0;
        border-radius: var(--radius-control);
        background: none;
        color: var(--ink);
        font: inherit;
        font-size: var(--text-14);
        text-decoration: none;
        white-space: nowrap;
        cursor: pointer;
      }
      nav a[aria-current] {
        background: var(--paper);
        font-weight: 600;
      }
      .out {
        color: var(--muted);
      }
      select {
        width: auto;
        max-width: 220px;
        min-height: 40px;
        padding: 6px 8px;
        font-size: var(--text-14);
      }
      .outdated {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: center;
        gap: 12px;
        padding: 10px 16px;
        border-top: 2px solid var(--warm);
      }
      @media (max-width: 560px) {
        header {
          flex-wrap: wrap;
          padding: 8px 12px;
        }
        nav a,
        .out {
          padding: 10px 6px;
        }
        select {
          order: 1;
          width: 100%;
          max-width: none;
        }
      }
    `,
  ];
}
