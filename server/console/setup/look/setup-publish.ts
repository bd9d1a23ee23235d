import { html, type PropertyDeclarations } from 'lit';
import { ask } from '../../forms/ask.ts';
import { ConsoleForm } from '../../forms/console-form.ts';
import { readerLanguages } from '../../locale/reader-languages.ts';
import { cardStyles } from '../../styles/card-styles.ts';
import { formStyles } from '../../styles/form-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { DRAFTED, type Draft, draftOf } from '../draft.ts';
import type { SiteSettings } from '../site-settings.ts';
import { strings } from '../strings/strings.ts';
import { publishedTheme, withoutTheme } from './published-theme.ts';
import { publishedWords } from './published-words.ts';

/** What pages are told from afar. */
export interface Settings {
  readonly off?: boolean;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly theme?: Readonly<Record<string, string>>;
}

interface Version {
  readonly version: number;
  readonly at: number;
  readonly by: string;
  readonly settings: Settings;
}

/**
 * Publishes words, channel and colours to every page that carries the snippet; each version can be published again.
 * @fires draft - with a version that was published again, so that the editor goes on from there
 */
export class SetupPublish extends ConsoleForm {
  static override properties: PropertyDeclarations = {
    ...ConsoleForm.properties,
    site: { attribute: false },
    draft: { attribute: false },
    versions: { state: true },
    published: { state: true },
  };

  declare site: SiteSettings;
  declare draft: Draft;
  declare private versions: readonly Version[] | undefined;
  declare private published: number;
  /** What pages are told now, be it from a version or from the service's own file. */
  #now: Settings = {};

  constructor() {
    super();
    this.published = 0;
  }

  protected override firstUpdated(): void {
    void this.#loadHistory();
  }

  async #loadHistory(): Promise<void> {
    const query = `site=${encodeURIComponent(this.site.id)}`;
    const now = await ask<Settings & { readonly version: number }>(`/api/site-config?${query}`);
    const { version: _version, ...settings } = now.answer ?? { version: 0 };
    this.#now = settings;
    const { answer } = await ask<{ versions: readonly Version[] }>(`/api/site-config/history?${query}`);
    this.versions = answer?.versions;
  }

  protected override render() {
    const { look: words } = strings;
    const date = new Intl.DateTimeFormat(readerLanguages(), {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: this.site.timeZone,
    });
    return html`<section class="card">
      <header><h2>${words.publish}</h2></header>
      <p class="lead">${words.publishText}</p>
      ${this.failure()}
      <p class="actions">
        <button class="button" aria-disabled=${this.busy} @click=${() => this.#save(this.#settings())}>${words.publish}</button>
        <span role="status" class="state good" ?hidden=${this.published === 0}>${this.published ? words.published(String(this.published)) : ''}</span>
      </p>
      <h3>${words.history}</h3>
      ${
        this.versions && this.versions.length > 0
          ? html`<ul class="stack tight">
            ${this.versions.slice(0, 10).map(
              (one, i) => html`<li class="actions">
                <b>${words.version(String(one.version))}</b> <span class="quiet-text">${date.format(one.at)}</span>
                ${
                  i === 0
                    ? html`<span class="state good">${words.now}</span>`
                    : html`<button type="button" class="button quiet" @click=${() => this.#restore(one.settings)}>${words.restore}</button>`
                }
              </li>`,
            )}
          </ul>`
          : html`<p class="empty">${words.noHistory}</p>`
      }
    </section>`;
  }

  #settings() {
    // What a developer published beside these stays as it is.
    const others = Object.entries(this.#now.attributes ?? {}).filter(([name]) => !DRAFTED.includes(name));
    return {
      ...this.#now,
      attributes: { ...Object.fromEntries(others), ...publishedWords(this.draft) },
      theme: publishedTheme(this.draft.properties),
    };
  }

  /** Publishes a version again; the editor goes on from there. */
  async #restore(settings: Settings): Promise<void> {
    const restored = draftOf(settings);
    const properties = { ...withoutTheme(this.draft.properties), ...restored.properties };
    await this.#save(settings, { ...restored, properties });
  }

  /** @param draft what the editor is to show once it is saved. Default: what it shows */
  async #save(settings: Settings, draft?: Draft): Promise<void> {
    const [latest] = this.versions ?? [];
    const saved = await this.send<Version>(`/api/site-config?site=${this.site.id}`, {
      method: 'PUT',
      body: { ...settings, after: latest?.version ?? 0 },
    });
    if (saved) this.published = saved.version;
    if (saved && draft) this.dispatchEvent(new CustomEvent('draft', { detail: draft }));
    // Where somebody else published meanwhile, theirs is shown before it is replaced.
    await this.#loadHistory();
  }

  static override styles = [sharedStyles, formStyles, cardStyles];
}
