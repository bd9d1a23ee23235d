import { html, nothing, type PropertyDeclarations } from 'lit';
import { ask } from '../forms/ask.ts';
import { ConsoleForm } from '../forms/console-form.ts';
import { selectField } from '../forms/select-field.ts';
import { formWords } from '../forms/strings/form-words.ts';
import { textField } from '../forms/text-field.ts';
import type { SiteName } from '../shell/site-name.ts';
import { cardStyles } from '../styles/card-styles.ts';
import { formStyles } from '../styles/form-styles.ts';
import { sharedStyles } from '../styles/shared-styles.ts';
import { formatTime } from './format-time.ts';
import { strings } from './strings/strings.ts';

interface Key {
  readonly id: string;
  readonly name: string;
  readonly scope: 'read' | 'write' | 'admin';
  readonly site: string | null;
  readonly madeAt: number;
  readonly usedAt: number | null;
  readonly revokedAt: number | null;
}

/** Keys of the API: made, shown once, revoked. */
export class AccountKeys extends ConsoleForm {
  static override properties: PropertyDeclarations = {
    ...ConsoleForm.properties,
    sites: { attribute: false },
    isOfAll: { type: Boolean },
    keys: { state: true },
    once: { state: true },
    asked: { state: true },
  };

  declare sites: readonly SiteName[];
  /** Whether keys of every site may be made. */
  declare isOfAll: boolean;
  declare private keys: readonly Key[] | undefined;
  declare private once: string;
  declare private asked: string;
  protected override readonly fields = ['name', 'scope', 'site'];

  constructor() {
    super();
    this.sites = [];
    this.once = '';
    this.asked = '';
  }

  protected override firstUpdated(): void {
    void this.#load();
  }

  async #load(): Promise<void> {
    const { answer, failed } = await ask<{ keys: readonly Key[] }>('/api/keys');
    if (answer) this.keys = answer.keys;
    else this.failed = failed;
  }

  protected override render() {
    const { keys: words } = strings;
    const sites = this.sites.map(({ id, name }) => [id, name] as const);
    return html`<div class="stack">
      <p class="lead">${words.text} <a href="/api/openapi.json">${words.docs}</a></p>
      <section class="card">
        <header><h2>${words.make}</h2></header>
        <form @submit=${this.#make} novalidate>
          <div class="columns">
            ${textField({ id: 'name', label: words.name, error: this.errorOf('name') })}
            ${selectField({ id: 'scope', label: words.scope, value: 'read', options: Object.entries(words.scopes) })}
            ${selectField({ id: 'site', label: words.site, value: '', options: this.isOfAll ? [['', words.every], ...sites] : sites })}
          </div>
          ${this.failure()}
          <p class="actions"><button class="button" aria-disabled=${this.busy}>${words.make}</button></p>
        </form>
        ${
          this.once
            ? html`<p class="error" role="status">${words.once}</p>
              <copy-text .text=${this.once} .label=${words.name}></copy-text>`
            : nothing
        }
      </section>
      ${
        this.keys?.length === 0
          ? html`<p class="empty">${words.none}</p>`
          : html`<section class="card">
            <ul class="stack">
              ${this.keys?.map((key) => this.#key(key)) ?? html`<li><span role="status">${formWords.loading}…</span></li>`}
            </ul>
          </section>`
      }
    </div>`;
  }

  #key({ id, name, scope, site, madeAt, usedAt, revokedAt }: Key) {
    const { keys: words } = strings;
    return html`<li class="columns">
      <div>
        <b>${name}</b>
        <p class="quiet-text">${words.scopes[scope]} · ${site === null ? words.every : this.#nameOf(site)}</p>
      </div>
      <p class="quiet-text">
        ${words.made} ${formatTime(madeAt)}<br />${words.used} ${usedAt === null ? formWords.never : formatTime(usedAt)}
      </p>
      <div class="actions">
        ${
          revokedAt !== null
            ? html`<span class="state bad">${words.revoked}</span>`
            : this.asked === id
              ? html`<button type="button" class="button bad" @click=${() => this.#revoke(id)}>${formWords.really}</button>
                <button type="button" class="button quiet" @click=${() => (this.asked = '')}>${formWords.keep}</button>`
              : html`<button type="button" class="button quiet" aria-label=${`${words.revoke}: ${name}`} @click=${() => (this.asked = id)}>
                ${words.revoke}
              </button>`
        }
      </div>
    </li>`;
  }

  #nameOf(site: string): string {
    return this.sites.find(({ id }) => id === site)?.name ?? site;
  }

  async #make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const given = new FormData(form);
    const body = { name: given.get('name'), scope: given.get('scope'), site: given.get('site') || null };
    const made = await this.send<{ key: string }>('/api/keys', { method: 'POST', body });
    if (!made) return;
    this.once = made.key;
    form.reset();
    await this.#load();
  }

  async #revoke(id: string): Promise<void> {
    this.asked = '';
    await this.send(`/api/keys/${id}`, { method: 'DELETE' });
    await this.#load();
  }

  static override styles = [sharedStyles, formStyles, cardStyles];
}
