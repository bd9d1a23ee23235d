import { html, nothing, type PropertyDeclarations } from 'lit';
import { ConsoleForm } from '../../forms/console-form.ts';
import { formWords } from '../../forms/strings/form-words.ts';
import { textField } from '../../forms/text-field.ts';
import { cardStyles } from '../../styles/card-styles.ts';
import { formStyles } from '../../styles/form-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { SiteSettings } from '../site-settings.ts';
import { strings } from '../strings/strings.ts';
import { originOf } from './origin-of.ts';
import { stepTitle } from './step-title.ts';

interface Typed {
  readonly name: string;
  readonly origins: string;
  readonly timeZone: string;
  readonly currency: string;
}

const ZONES = Intl.supportedValuesOf('timeZone');
const CURRENCIES = Intl.supportedValuesOf('currency');
const EMPTY: Typed = {
  name: '',
  origins: '',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  currency: 'EUR',
};

/** Step 1: which pages, in which zone, in which money; and further sites. */
export class SetupSite extends ConsoleForm {
  static override properties: PropertyDeclarations = {
    ...ConsoleForm.properties,
    site: { attribute: false },
    typed: { state: true },
    newId: { state: true },
    slip: { state: true },
    isSaved: { state: true },
  };

  declare site: SiteSettings;
  declare private typed: Typed | undefined;
  /** Of a further site that is being written; undefined while there is none. */
  declare private newId: string | undefined;
  declare private slip: string;
  declare private isSaved: boolean;
  protected override readonly fields = ['id', 'name', 'origins', 'timeZone', 'currency'];

  constructor() {
    super();
    this.slip = '';
    this.isSaved = false;
  }

  get #shown(): Typed {
    if (this.typed) return this.typed;
    const { name, origins, timeZone, currency } = this.site;
    return { name, origins: origins.join('\n'), timeZone, currency };
  }

  protected override render() {
    const { site: words } = strings;
    const { name, origins, timeZone, currency } = this.#shown;
    const isNew = this.newId !== undefined;
    return html`<section class="card">
      ${stepTitle(1, isNew ? words.another : strings.steps.site, !isNew && this.site.origins.length > 0)}
      <p class="lead">${words.text}</p>
      <form @submit=${this.#save} novalidate>
        ${isNew ? textField({ id: 'id', label: words.id, hint: words.idHint, value: this.newId ?? '', error: this.errorOf('id'), onInput: (id) => (this.newId = id) }) : nothing}
        <div class="columns">
          ${textField({ id: 'site-name', label: words.name, hint: words.nameHint, value: name, error: this.errorOf('name'), onInput: this.#type('name') })}
          ${textField({
            id: 'origins',
            label: words.address,
            hint: words.addressHint,
            value: origins,
            isLong: true,
            error: this.slip || this.errorOf('origins'),
            onInput: this.#type('origins'),
          })}
        </div>
        <div class="columns">
          ${textField({ id: 'timeZone', label: words.timeZone, hint: words.timeZoneHint, value: timeZone, list: 'zones', error: this.errorOf('timeZone'), onInput: this.#type('timeZone') })}
          ${textField({ id: 'currency', label: words.currency, hint: words.currencyHint, value: currency, list: 'currencies', error: this.errorOf('currency'), onInput: this.#type('currency') })}
        </div>
        <datalist id="zones">${ZONES.map((zone) => html`<option value=${zone}></option>`)}</datalist>
        <datalist id="currencies">${CURRENCIES.map((code) => html`<option value=${code}></option>`)}</datalist>
        ${this.failure()}
        <p class="actions">
          <button class="button" aria-disabled=${this.busy}>${isNew ? words.add : formWords.save}</button>
          <button type="button" class="button quiet" @click=${this.#other}>${isNew ? formWords.keep : words.another}</button>
          <span role="status" class="state good" ?hidden=${!this.isSaved}>${this.isSaved ? formWords.saved : ''}</span>
        </p>
      </form>
    </section>`;
  }

  #type = (field: keyof Typed) => (value: string) => {
    this.typed = { ...this.#shown, [field]: value };
    this.isSaved = false;
    if (field === 'origins') this.slip = '';
  };

  #other(): void {
    const isNew = this.newId !== undefined;
    this.newId = isNew ? undefined : '';
    this.typed = isNew ? undefined : EMPTY;
    this.failed = undefined;
    this.slip = '';
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { origins: lines, ...rest } = this.#shown;
    const written = lines.split('\n').filter((line) => line.trim() !== '');
    const wrong = written.find((line) => originOf(line) === undefined);
    this.slip = wrong === undefined ? '' : strings.site.notAnAddress(wrong.trim());
    if (this.slip) return;
    const origins = [...new Set(written.map((line) => originOf(line) ?? ''))];
    const body = { ...rest, currency: rest.currency.toUpperCase().trim(), origins };
    const isNew = this.newId !== undefined;
    const saved = isNew
      ? await this.send<SiteSettings>('/api/sites', { method: 'POST', body: { ...body, id: this.newId } })
      : await this.send<SiteSettings>(`/api/sites/${encodeURIComponent(this.site.id)}`, { method: 'PUT', body });
    if (!saved) return;
    if (isNew) return location.assign(`/setup?site=${encodeURIComponent(saved.id)}`);
    this.typed = undefined;
    this.isSaved = true;
    this.dispatchEvent(new CustomEvent('saved', { detail: saved }));
  }

  static override styles = [sharedStyles, formStyles, cardStyles];
}
