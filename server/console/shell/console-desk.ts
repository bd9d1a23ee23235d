import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ask, type Failed } from '../forms/ask.ts';
import { failureText } from '../forms/failure-text.ts';
import type { Me } from '../forms/me.ts';
import { formWords } from '../forms/strings/form-words.ts';
import { cardStyles } from '../styles/card-styles.ts';
import { deskStyles } from '../styles/desk-styles.ts';
import { formStyles } from '../styles/form-styles.ts';
import { sharedStyles } from '../styles/shared-styles.ts';
import type { ConsolePage } from './console-bar.ts';
import { signInAddress } from './sign-in-address.ts';
import type { SiteName } from './site-name.ts';
import { shellStrings } from './strings/strings.ts';

/** What a page says of itself, and its sections in their order. */
export interface DeskWords {
  readonly documentTitle: string;
  readonly title: string;
  readonly sections: Readonly<Record<string, string>>;
}

/** A page of forms: the bar, a list of sections that stand in the address, and the one that is open. */
export abstract class ConsoleDesk extends LitElement {
  static override properties: PropertyDeclarations = {
    me: { state: true },
    sites: { state: true },
    site: { state: true },
    section: { state: true },
    failed: { state: true },
  };

  /** Who is asking; undefined until that is known. */
  declare protected me: Me | undefined;
  declare protected sites: readonly SiteName[];
  /** The site that the address names, else the first; undefined until it is known, and where there is none. */
  declare protected site: SiteName | undefined;
  declare protected section: string;
  declare protected failed: Failed | undefined;

  protected abstract readonly page: ConsolePage;
  protected abstract readonly words: DeskWords;
  /** Whether what the page shows is of one site, so that the bar offers the others. */
  protected readonly isOfSite: boolean = false;

  constructor() {
    super();
    this.sites = [];
    this.section = '';
  }

  /** The section that is open. */
  protected abstract content(me: Me): unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = this.words.documentTitle;
    addEventListener('hashchange', this.#onHash);
    this.#onHash();
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
  }

  readonly #onHash = () => {
    const names = Object.keys(this.words.sections);
    this.section = names.find((name) => `#${name}` === location.hash) ?? names[0] ?? '';
  };

  /** Asks who is asking and what they may see. */
  protected async load(): Promise<void> {
    const [me, list] = await Promise.all([
      ask<Me>('/api/me'),
      ask<{ readonly sites: readonly SiteName[] }>('/api/sites'),
    ]);
    this.failed = me.failed ?? list.failed;
    if (me.failed || list.failed) return;
    this.me = me.answer;
    this.sites = list.answer.sites;
    const asked = new URLSearchParams(location.search).get('site');
    this.site = this.sites.find(({ id }) => id === asked) ?? this.sites[0];
  }

  protected override render(): TemplateResult {
    const { words, section, failed, me, site, sites } = this;
    return html`<header>
        <console-bar
          page=${this.page}
          .site=${site?.id ?? ''}
          .sites=${this.isOfSite ? sites : []}
        ></console-bar>
      </header>
      <div class="desk">
        <nav aria-label=${words.title}>
          <ul>
            ${Object.entries(words.sections).map(
              ([id, label]) =>
                html`<li><a href="#${id}" aria-current=${id === section ? 'true' : nothing}>${label}</a></li>`,
            )}
          </ul>
        </nav>
        <main>
          <h1>${words.sections[section]}</h1>
          ${failed ? this.#failure(failed) : me ? this.content(me) : this.waiting()}
        </main>
      </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('section' as keyof ConsoleDesk)) return;
    // On a phone the sections are one line that is longer than the screen. The page itself stays where it is.
    const open = this.renderRoot.querySelector<HTMLElement>('.desk > nav [aria-current]');
    const line = this.renderRoot.querySelector('.desk > nav');
    if (open && line) line.scrollLeft = open.offsetLeft - (line.clientWidth - open.offsetWidth) / 2;
  }

  protected waiting(): TemplateResult {
    return html`<p class="lead" role="status">${formWords.loading}…</p>`;
  }

  #failure(failed: Failed) {
    return html`<div class="card" role="alert">
      <p>${failureText(failed)}</p>
      <p class="actions">
        <button class="button quiet" @click=${() => this.load()}>${formWords.tryAgain}</button>
        ${failed.code === 'unauthorized' ? html`<a href=${signInAddress(location)}>${shellStrings.signIn}</a>` : nothing}
      </p>
    </div>`;
  }

  static override styles = [sharedStyles, formStyles, cardStyles, deskStyles];
}
