import { html, nothing, type PropertyDeclarations } from 'lit';
import { ask } from '../forms/ask.ts';
import type { Me } from '../forms/me.ts';
import { ConsoleDesk } from '../shell/console-desk.ts';
import { type Draft, draftOf, EMPTY_DRAFT, keepDraft, readDraft } from './draft.ts';
import type { SiteSettings } from './site-settings.ts';
import { strings } from './strings/strings.ts';

type Published = Parameters<typeof draftOf>[0];

/** The page on which a site owner sets Hullo up, from the first sign-in to the first click and beyond. */
export class HulloSetup extends ConsoleDesk {
  static override properties: PropertyDeclarations = {
    ...ConsoleDesk.properties,
    settings: { state: true },
    draft: { state: true },
  };

  declare private settings: SiteSettings | undefined;
  declare private draft: Draft;
  protected override readonly page = 'setup';
  protected override readonly words = strings;
  protected override readonly isOfSite = true;

  constructor() {
    super();
    this.draft = EMPTY_DRAFT;
  }

  protected override async load(): Promise<void> {
    await super.load();
    if (!this.site) return;
    const { answer, failed } = await ask<SiteSettings>(`/api/sites/${encodeURIComponent(this.site.id)}`);
    this.failed = failed;
    if (!answer) return;
    if (this.settings?.id !== answer.id) this.draft = await this.#begun(answer.id);
    // Not before: what is typed into a field that is there stays in it.
    this.settings = answer;
  }

  /** Where this browser has nothing of its own yet, pages already may: it goes on from there. */
  async #begun(site: string): Promise<Draft> {
    return readDraft(site) ?? draftOf((await ask<Published>(`/api/site-config?site=${site}`)).answer ?? {});
  }

  protected override content(me: Me) {
    const { settings: site, draft } = this;
    if (!site) return this.waiting();
    if (me.scope !== 'admin') return html`<p class="card">${strings.mayNot}</p>`;
    switch (this.section) {
      case 'look':
        return html`<setup-look .site=${site} .draft=${draft} @draft=${this.#drafted}></setup-look>`;
      case 'connections':
        return html`<setup-connections .site=${site}></setup-connections>
          <setup-labels .site=${site} @saved=${this.#saved}></setup-labels>`;
      case 'imports':
        return html`<setup-imports .site=${site}></setup-imports>`;
      case 'postbacks':
        return html`<setup-postbacks .site=${site}></setup-postbacks>`;
      case 'mail':
        return html`<setup-mail .site=${site} ?isOwner=${me.isOwner}></setup-mail>`;
      default:
        return html`${
          me.hasOwner || me.person || !me.isOwner ? nothing : html`<setup-owner @made=${this.load}></setup-owner>`
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

  #saved({ detail }: CustomEvent<SiteSettings>): void {
    this.settings = detail;
    this.site = detail;
    this.sites = this.sites.map((one) => (one.id === detail.id ? detail : one));
  }
}
