import { html, nothing, type PropertyDeclarations } from 'lit';
import { ask } from '../forms/ask.ts';
import { ConsoleForm } from '../forms/console-form.ts';
import { OnReturn } from '../forms/on-return.ts';
import { selectField } from '../forms/select-field.ts';
import { formWords } from '../forms/strings/form-words.ts';
import { textField } from '../forms/text-field.ts';
import type { SiteName } from '../shell/site-name.ts';
import { cardStyles } from '../styles/card-styles.ts';
import { formStyles } from '../styles/form-styles.ts';
import { sharedStyles } from '../styles/shared-styles.ts';
import { strings } from './strings/strings.ts';

type Role = 'owner' | 'developer' | 'analyst';

interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly sites: 'all' | readonly string[];
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
}

/** Who may come in: invited by a link, with a role and sites, and removed again. */
export class AccountPeople extends ConsoleForm {
  static override properties: PropertyDeclarations = {
    ...ConsoleForm.properties,
    sites: { attribute: false },
    people: { state: true },
    newRole: { state: true },
    link: { state: true },
    asked: { state: true },
  };

  declare sites: readonly SiteName[];
  declare private people: readonly Person[] | undefined;
  declare private newRole: Role;
  /** Of an invitation: for whom, and its address. */
  declare private link: readonly [email: string, address: string] | undefined;
  declare private asked: string;
  protected override readonly fields = ['email', 'name', 'role', 'sites'];

  constructor() {
    super();
    this.sites = [];
    this.newRole = 'analyst';
    this.asked = '';
    new OnReturn(this, () => void this.#load());
  }

  protected override firstUpdated(): void {
    void this.#load();
  }

  async #load(): Promise<void> {
    const { answer, failed } = await ask<{ people: readonly Person[] }>('/api/people');
    if (answer) this.people = answer.people;
    else this.failed = failed;
  }

  protected override render() {
    const { people: words } = strings;
    return html`<div class="stack">
      <p class="lead">${words.text}</p>
      ${
        this.people?.length === 0
          ? html`<p class="empty">${words.none}</p>`
          : html`<section class="card">
            <ul class="stack">
              ${this.people?.map((person) => this.#person(person)) ?? html`<li><span role="status">${formWords.loading}…</span></li>`}
            </ul>
          </section>`
      }
      ${
        this.link
          ? html`<section class="card" role="status">
            <h2>${words.link}: ${this.link[0]}</h2>
            <p class="lead">${words.linkText}</p>
            <copy-text .text=${this.link[1]} .label=${words.link}></copy-text>
          </section>`
          : nothing
      }
      ${this.#inviting()}
    </div>`;
  }

  #person({ id, email, name, role, sites, hasPassword, hasSecondFactor }: Person) {
    const { people: words } = strings;
    const where = sites === 'all' ? words.every : sites.map((site) => this.#nameOf(site)).join(', ');
    return html`<li class="columns">
      <div>
        <b>${name}</b>
        <p class="quiet-text">${email}<br />${where}</p>
        <span class="state ${hasPassword ? 'good' : 'waiting'}">
          ${hasPassword ? words.joined : words.invited}${hasSecondFactor ? `, ${words.factor}` : ''}
        </span>
      </div>
      ${selectField({
        id: `role-${id}`,
        label: words.role,
        value: role,
        options: Object.entries(words.roles),
        onChange: (value) => void this.#change(id, { role: value }),
      })}
      <div class="actions">
        ${
          hasPassword
            ? nothing
            : html`<button type="button" class="button quiet" @click=${() => this.#again(id)}>${words.again}</button>`
        }
        ${
          this.asked === id
            ? html`<button type="button" class="button bad" @click=${() => this.#remove(id)}>${formWords.really}</button>
              <button type="button" class="button quiet" @click=${() => (this.asked = '')}>${formWords.keep}</button>`
            : html`<button type="button" class="button quiet" aria-label=${`${formWords.remove}: ${email}`} @click=${() => (this.asked = id)}>
              ${formWords.remove}
            </button>`
        }
      </div>
    </li>`;
  }

  #inviting() {
    const { people: words } = strings;
    return html`<section class="card">
      <header><h2>${words.invite}</h2></header>
      <form @submit=${this.#invite} novalidate>
        <div class="columns">
          ${textField({ id: 'email', label: words.email, type: 'email', error: this.errorOf('email') })}
          ${textField({ id: 'name', label: words.name, error: this.errorOf('name') })}
          ${selectField({ id: 'role', label: words.role, value: this.newRole, options: Object.entries(words.roles), onChange: (value) => (this.newRole = value as Role) })}
        </div>
        ${
          this.sites.length > 1 && this.newRole !== 'owner'
            ? html`<fieldset class="choices">
              <legend>${words.sites}</legend>
              ${this.sites.map(
                ({ id, name }) =>
                  html`<label class="check"><input type="checkbox" name="site" value=${id} checked /> ${name}</label>`,
              )}
            </fieldset>`
            : nothing
        }
        ${this.failure()}
        <p class="actions"><button class="button" aria-disabled=${this.busy}>${words.make}</button></p>
      </form>
    </section>`;
  }

  #nameOf(site: string): string {
    return this.sites.find(({ id }) => id === site)?.name ?? site;
  }

  async #invite(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const given = new FormData(form);
    const chosen = given.getAll('site').map(String);
    const sites =
      this.newRole === 'owner' || chosen.length === this.sites.length || this.sites.length < 2 ? 'all' : chosen;
    const body = { email: given.get('email'), name: given.get('name'), role: this.newRole, sites };
    const made = await this.send<{ email: string; invite: string }>('/api/people', { method: 'POST', body });
    if (!made) return;
    this.link = [made.email, location.origin + made.invite];
    form.reset();
    await this.#load();
  }

  async #again(id: string): Promise<void> {
    const made = await this.send<{ email: string; invite: string }>(`/api/people/${id}/invite`, { method: 'POST' });
    if (made) this.link = [made.email, location.origin + made.invite];
  }

  async #change(id: string, body: { readonly role: string }): Promise<void> {
    await this.send(`/api/people/${id}`, { method: 'PUT', body });
    await this.#load();
  }

  async #remove(id: string): Promise<void> {
    this.asked = '';
    await this.send(`/api/people/${id}`, { method: 'DELETE' });
    await this.#load();
  }

  static override styles = [sharedStyles, formStyles, cardStyles];
}
