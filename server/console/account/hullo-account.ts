import { html, LitElement, nothing } from 'lit';
import { ask, type Failed } from '../forms/ask.ts';
import { failureText } from '../forms/failure-text.ts';
import type { Me } from '../forms/me.ts';
import { formWords } from '../forms/strings/form-words.ts';
import { watchUpgrade } from '../forms/watch-upgrade.ts';
import { cardStyles } from '../styles/card-styles.ts';
import { deskStyles } from '../styles/desk-styles.ts';
import { formStyles } from '../styles/form-styles.ts';
import { sharedStyles } from '../styles/shared-styles.ts';
import type { SiteName } from './site-name.ts';
import { strings } from './strings/strings.ts';

const SECTIONS = ['me', 'people', 'keys', 'audit', 'privacy'] as const;
type Section = (typeof SECTIONS)[number];

/** Who may come in, by what, and what they changed; and the rights of those who write. */
export class HulloAccount extends LitElement {
  static override properties = {
    me: { state: true },
    sites: { state: true },
    section: { state: true },
    failed: { state: true },
    isOutdated: { state: true },
  };

  declare private me: Me | undefined;
  declare private sites: readonly SiteName[];
  declare private section: Section;
  declare private failed: Failed | undefined;
  declare private isOutdated: boolean;

  constructor() {
    super();
    this.sites = [];
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
    const [me, list] = [await ask<Me>('/api/me'), await ask<{ sites: readonly SiteName[] }>('/api/sites')];
    this.failed = me.failed ?? list.failed;
    this.me = me.answer;
    this.sites = list.answer?.sites ?? [];
  }

  protected override render() {
    const site = new URLSearchParams(location.search).get('site') ?? '';
    return html`<console-bar page="account" .site=${site} ?isOutdated=${this.isOutdated}></console-bar>
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
    const { me, sites } = this;
    if (this.failed) {
      return html`<div class="card" role="alert">
        <p>${failureText(this.failed)}</p>
        <p class="actions">
          <button class="button quiet" @click=${this.#load}>${formWords.tryAgain}</button>
          ${this.failed.code === 'unauthorized' ? html`<a href="/sign-in">/sign-in</a>` : nothing}
        </p>
      </div>`;
    }
    if (!me) return html`<p class="lead" role="status">${formWords.loading}…</p>`;
    switch (this.section) {
      case 'me':
        return me.person
          ? this.#person(me.person)
          : html`<p class="card">${strings.machine} <a href="/setup">${formWords.setup}</a></p>`;
      case 'people':
        return me.isOwner
          ? html`<account-people .sites=${sites}></account-people>`
          : html`<p class="card">${strings.ownersOnly}</p>`;
      case 'keys':
        return me.scope === 'admin'
          ? html`<account-keys .sites=${sites} .isOfAll=${me.sites === 'all'}></account-keys>`
          : html`<p class="card">${strings.adminsOnly}</p>`;
      case 'audit':
        return me.isOwner ? html`<account-audit></account-audit>` : html`<p class="card">${strings.ownersOnly}</p>`;
      case 'privacy':
        return html`<account-privacy .sites=${sites} .mayErase=${me.scope === 'admin'}></account-privacy>`;
    }
  }

  #person(person: NonNullable<Me['person']>) {
    const role = strings.people.roles[person.role as keyof typeof strings.people.roles] ?? person.role;
    return html`<p class="lead">${strings.me.signedIn(person.name || person.email, role)}</p>
      <account-password .email=${person.email}></account-password>
      <account-factor .isOn=${person.hasSecondFactor} @changed=${this.#load}></account-factor>
      <account-sessions></account-sessions>`;
  }

  static override styles = [sharedStyles, formStyles, cardStyles, deskStyles];
}

function sectionOf(hash: string): Section {
  return SECTIONS.find((id) => `#${id}` === hash) ?? 'me';
}
