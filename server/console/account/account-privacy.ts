import { html, nothing, type PropertyDeclarations } from 'lit';
import { ConsoleForm } from '../forms/console-form.ts';
import { selectField } from '../forms/select-field.ts';
import { formWords } from '../forms/strings/form-words.ts';
import { textField } from '../forms/text-field.ts';
import { readerLanguages } from '../locale/reader-languages.ts';
import type { SiteName } from '../shell/site-name.ts';
import { countNoun } from '../strings/count-noun.ts';
import { cardStyles } from '../styles/card-styles.ts';
import { formStyles } from '../styles/form-styles.ts';
import { sharedStyles } from '../styles/shared-styles.ts';
import { strings } from './strings/strings.ts';

type Known = Readonly<Record<string, readonly unknown[]>>;

const PLATFORMS = ['whatsapp', 'messenger', 'instagram', 'telegram', 'apple', 'line', 'viber', 'other'];

/** What is kept in plain words, a person's rights, and a text for the owner's policy. */
export class AccountPrivacy extends ConsoleForm {
  static override properties: PropertyDeclarations = {
    ...ConsoleForm.properties,
    sites: { attribute: false },
    mayErase: { type: Boolean },
    by: { state: true },
    phone: { state: true },
    channel: { state: true },
    contact: { state: true },
    site: { state: true },
    known: { state: true },
    said: { state: true },
    isAsked: { state: true },
  };

  declare sites: readonly SiteName[];
  declare mayErase: boolean;
  declare private by: string;
  declare private phone: string;
  declare private channel: string;
  declare private contact: string;
  declare private site: string;
  declare private known: string;
  declare private said: string;
  declare private isAsked: boolean;
  protected override readonly fields = ['phone', 'channel', 'contact'];

  constructor() {
    super();
    this.sites = [];
    this.by = 'phone';
    this.phone = '';
    this.channel = 'messenger';
    this.contact = '';
    this.site = '';
    this.known = '';
    this.said = '';
    this.isAsked = false;
  }

  protected override render() {
    const { privacy: words } = strings;
    return html`<div class="stack">
      <section class="card">
        <header><h2>${words.stored}</h2></header>
        <div class="scroll" tabindex="0" role="region" aria-label=${words.stored}>
          <table class="stacks" role="table">
            <tr role="row">
              ${[words.what, words.how, words.until].map((word) => html`<th scope="col" role="columnheader">${word}</th>`)}
            </tr>
            ${words.table.map(
              ([what, how, until]) =>
                html`<tr role="row">
                  <td role="cell"><b>${what}</b></td>
                  <td role="cell">${how}</td>
                  <td role="cell">${until}</td>
                </tr>`,
            )}
          </table>
        </div>
      </section>
      ${this.mayErase ? html`<account-keeping .sites=${this.sites}></account-keeping>${this.#person()}` : nothing}
      <section class="card">
        <header><h2>${words.policy}</h2></header>
        <p class="lead">${words.policyText}</p>
        <copy-text .text=${words.policyLines} .label=${words.policy} isProse></copy-text>
      </section>
    </div>`;
  }

  #person() {
    const { privacy: words } = strings;
    const typed = (field: 'phone' | 'contact') => (value: string) => {
      this[field] = value;
      this.#forget();
    };
    return html`<section class="card">
      <header><h2>${words.person}</h2></header>
      <p class="lead">${words.personText}</p>
      <form @submit=${this.#show} novalidate>
        <div class="columns">
          ${
            this.sites.length > 1
              ? selectField({
                  id: 'site',
                  label: words.site,
                  value: this.#site,
                  options: this.sites.map(({ id, name }) => [id, name]),
                  onChange: (value) => (this.site = value),
                })
              : nothing
          }
          ${selectField({
            id: 'by',
            label: words.by,
            value: this.by,
            options: [
              ['phone', words.byPhone],
              ['contact', words.byContact],
            ],
            onChange: (value) => (this.by = value),
          })}
          ${
            this.by === 'phone'
              ? textField({
                  id: 'phone',
                  label: words.phone,
                  type: 'tel',
                  value: this.phone,
                  error: this.errorOf('phone'),
                  onInput: typed('phone'),
                })
              : html`${selectField({ id: 'channel', label: words.channel, value: this.channel, options: PLATFORMS.map((name) => [name, name]), onChange: (value) => (this.channel = value) })}
              ${textField({ id: 'contact', label: words.contact, value: this.contact, error: this.errorOf('contact'), onInput: typed('contact') })}`
          }
        </div>
        ${this.failure()}
        <p class="actions">
          <button class="button quiet" aria-disabled=${this.busy}>${words.show}</button>
          ${
            this.isAsked
              ? html`<b>${words.really}</b>
                <button type="button" class="button bad" @click=${this.#erase}>${words.erase}</button>
                <button type="button" class="button quiet" @click=${() => (this.isAsked = false)}>${formWords.keep}</button>`
              : html`<button type="button" class="button bad" @click=${() => (this.isAsked = true)}>${words.erase}</button>`
          }
        </p>
        <p role="status" class="state good" ?hidden=${!this.said}>${this.said}</p>
        ${this.known ? html`<copy-text .text=${this.known} .label=${words.show}></copy-text>` : nothing}
      </form>
    </section>`;
  }

  get #site(): string {
    return this.site || (this.sites[0]?.id ?? '');
  }

  get #whom() {
    return this.by === 'phone' ? { phone: this.phone } : { channel: this.channel, contact: this.contact };
  }

  #forget(): void {
    this.known = '';
    this.said = '';
    this.isAsked = false;
  }

  async #show(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    this.#forget();
    const known = await this.send<Known>(`/api/known?site=${this.#site}`, { method: 'POST', body: this.#whom });
    if (!known) return;
    const isEmpty = Object.values(known).every((rows) => rows.length === 0);
    if (isEmpty) this.said = strings.privacy.nothing;
    else this.known = JSON.stringify(known, null, 2);
  }

  async #erase(): Promise<void> {
    this.#forget();
    const path = `/api/erase?site=${this.#site}`;
    const erased = await this.send<Readonly<Record<string, number>>>(path, { method: 'POST', body: this.#whom });
    if (!erased) return;
    const { privacy: words } = strings;
    const counts = Object.entries(erased).filter(([, count]) => count > 0);
    this.said =
      counts.length === 0
        ? words.nothing
        : words.erased(counts.map(([what, count]) => countedAs(count, words.counts[what] ?? [what, what])).join(', '));
  }

  static override styles = [sharedStyles, formStyles, cardStyles];
}

function countedAs(count: number, [one, many]: readonly [string, string]): string {
  return countNoun(new Intl.NumberFormat(readerLanguages()).format(count), one, many);
}
