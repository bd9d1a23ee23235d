import { css, html, LitElement, nothing } from 'lit';
import { ask, type Failed } from '../forms/ask.ts';
import { failureText } from '../forms/failure-text.ts';
import type { Me } from '../forms/me.ts';
import { formWords } from '../forms/strings/form-words.ts';
import { watchUpgrade } from '../forms/watch-upgrade.ts';
import { cardStyles } from '../styles/card-styles.ts';
import { deskStyles } from '../styles/desk-styles.ts';
import { formStyles } from '../styles/form-styles.ts';
import { sharedStyles } from '../styles/shared-styles.ts';
import { type Draft, EMPTY_DRAFT, keepDraft, readDraft } from './draft.ts';
import type { SiteSettings } from './site-settings.ts';
import { strings } from './strings/strings.ts';

const SECTIONS = ['start', 'look', 'connections', 'imports', 'postbacks'] as const;
type Section = (typeof SECTIONS)[number];
type Sites = readonly { readonly id: string; readonly name: string }[];

/** The page on which a site owner sets Hullo up, from the first sign-in to the first click and beyond. */
export class HulloSetup extends LitElement {
  static override properties = {
    me: { state: true },
    sites: { state: true },
    site: { state: true },
    draft: { state: true },
    section: { state: true },
    failed: { state: true },
    isOutdated: { state: true },
  };

  declare private me: Me | undefined;
  declare private sites: Sites;
  declare private site: SiteSettings | undefined;
  declare private draft: Draft;
  declare private section: Section;
  declare private failed: Failed | undefined;
  declare private isOutdated: boolean;

  constructor() {
    super();
    this.sites = [];
    this.draft = EMPTY_DRAFT;
    this.section = sectionOf(location.hash);
    this.isOutdated = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = strings.documentTitle;
    addEventListener('hashchange', this.#navigated);
    watchUpgrade(() => {
      this.isOutdated = true;
    });
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#navigated);
  }

  readonly #navigated = () => {
    this.section = sectionOf(location.hash);
  };

  async #load(): Promise<void> {
    const [me, list] = [await ask<Me>('/api/me'), await ask<{ sites: Sites }>('/api/sites')];
    this.failed = me.failed ?? list.failed;
    if (me.failed || list.failed) return;
    this.me = me.answer;
    this.sites = list.answer.sites;
    const asked = new URLSearchParams(location.search).get('site');
    const chosen = this.sites.find(({ id }) => id === asked) ?? this.sites[0];
    if (!chosen) return;
    const site = await ask<SiteSettings>(`/api/sites/${encodeURIComponent(chosen.id)}`);
    this.failed = site.failed;
    if (site.failed) return;
    this.site = site.answer;
    this.draft = readDraft(chosen.id);
  }

  protected override render() {
    return html`<console-bar
        page="setup"
        .site=${this.site?.id ?? ''}
        .sites=${this.sites}
        ?isOutdated=${this.isOutdated}
      ></console-bar>
      <div class="desk">
        <nav aria-label=${strings.title}>
          <ul>
            ${SECTIONS.map(
              (id) =>
                html`<li><a href="#${id}" aria-current=${id === this.section ? 'true' : nothing}>${strings.sections[id]}</a></li>`,
            )}
          </ul>
        </nav>
        <main>
          <h1>${strings.sections[this.section]}</h1>
          ${this.#content()}
        </main>
      </div>`;
  }

  #content() {
    const { me, site, draft } = this;
    if (this.failed) {
      return html`<div class="card" role="alert">
        <p>${failureText(this.failed)}</p>
        <p class="actions">
          <button class="button quiet" @click=${this.#load}>${formWords.tryAgain}</button>
          <a href="/sign-in">${this.failed.code === 'unauthorized' ? '/sign-in' : nothing}</a>
        </p>
      </div>`;
    }
    if (!me || !site) return html`<p class="lead" role="status">${formWords.loading}…</p>`;
    if (me.scope !== 'admin') return html`<p class="card">${strings.mayNot}</p>`;
    switch (this.section) {
      case 'look':
        return html`<setup-look .site=${site} .draft=${draft} @draft=${this.#drafted}></setup-look>`;
      case 'connections':
        return html`<setup-connections .site=${site}></setup-connections>`;
      case 'imports':
        return html`<setup-imports .site=${site}></setup-imports>`;
      case 'postbacks':
        return html`<setup-postbacks .site=${site}></setup-postbacks>`;
      case 'start':
        return html`${
          me.hasOwner || me.person || !me.isOwner ? nothing : html`<setup-owner @made=${this.#load}></setup-owner>`
        }
          <setup-site .site=${site} @saved=${this.#saved}></setup-site>
          <setup-channel .draft=${draft} @draft=${this.#drafted}></setup-channel>
          <setup-paste .site=${site} .draft=${draft}></setup-paste>`;
    }
  }

  #drafted(event: CustomEvent<Draft>): void {
    this.draft = event.detail;
    if (this.site) keepDraft(this.site.id, this.draft);
  }

  #saved(event: CustomEvent<SiteSettings>): void {
    this.site = event.detail;
    this.sites = this.sites.map((one) => (one.id === event.detail.id ? event.detail : one));
  }

  static override styles = [
    sharedStyles,
    formStyles,
    cardStyles,
    deskStyles,
    css`
      main > * {
        min-width: 0;
      }
    `,
  ];
}

function sectionOf(hash: string): Section {
  return SECTIONS.find((id) => `#${id}` === hash) ?? 'start';
}
