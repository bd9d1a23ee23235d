import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import { ask } from '../../forms/ask.ts';
import { ConsoleForm } from '../../forms/console-form.ts';
import { selectField } from '../../forms/select-field.ts';
import { formWords } from '../../forms/strings/form-words.ts';
import { textField } from '../../forms/text-field.ts';
import { cardStyles } from '../../styles/card-styles.ts';
import { formStyles } from '../../styles/form-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { SiteSettings } from '../site-settings.ts';
import { strings } from '../strings/strings.ts';
import { callText } from './call-text.ts';
import { ownEventLines } from './own-event-lines.ts';
import { namesIn, type OwnEvent, ownEventProblems } from './own-events.ts';
import type { PostbackSettings, Preview } from './postback.ts';
import { POSTBACK_EVENTS, POSTBACK_KINDS, type PostbackField, type PostbackKind } from './postback-kinds.ts';
import { whyUnsent } from './why-unsent.ts';

type Typed = Readonly<Record<string, string | boolean>>;

/**
 * Has one more platform told what happens, or changes what one is told.
 * @fires made - something was kept
 * @fires left - nothing was, and nothing is to be
 */
export class SetupPostback extends ConsoleForm {
  static override properties: PropertyDeclarations = {
    ...ConsoleForm.properties,
    site: { attribute: false },
    edited: { attribute: false },
    kind: { state: true },
    typed: { state: true },
    own: { state: true },
    isChecked: { state: true },
    known: { state: true },
    calls: { state: true },
  };

  declare site: SiteSettings;
  /** The one that is changed; undefined where one is made. */
  declare edited: PostbackSettings | undefined;
  declare private kind: string;
  /** By the field's id. What was not touched is not there. */
  declare private typed: Typed;
  /** Conversions of the owner's own that are being added. */
  declare private own: readonly OwnEvent[];
  /** Whether somebody has tried to go on, so that what is missing may be said. */
  declare private isChecked: boolean;
  /** What this site has seen of conversions and of numbers and pages, to choose from. */
  declare private known: { readonly events: readonly string[]; readonly destinations: readonly string[] };
  declare private calls: readonly (readonly [event: string, preview: Preview])[];

  constructor() {
    super();
    this.kind = 'meta-messaging';
    this.typed = {};
    this.own = [];
    this.isChecked = false;
    this.known = { events: [], destinations: [] };
    this.calls = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('edited') && this.edited) this.kind = this.edited.kind;
    const events = [...this.#events, ...this.own.map(({ ours }) => ours.trim())];
    const settings = this.#kind.fields.map(({ name }) => name);
    this.fields = ['id', 'destinations', ...settings, ...events.map((event) => `when.${event}`)];
  }

  protected override firstUpdated(): void {
    if (this.edited) this.renderRoot.querySelector<HTMLElement>('input, textarea')?.focus();
    void this.#look();
  }

  /** Without it the form works all the same: nothing is said where it fails. */
  async #look(): Promise<void> {
    const of = `site=${encodeURIComponent(this.site.id)}`;
    const [conversions, destinations] = await Promise.all([
      ask<{ conversions: readonly { readonly name: string }[] }>(`/api/conversions?${of}`),
      ask<{ rows: readonly { readonly key: string }[] }>(`/api/reports/breakdown?${of}&dimension=destination`),
    ]);
    this.known = {
      events: [...new Set(conversions.answer?.conversions.map(({ name }) => name))],
      destinations: destinations.answer?.rows.map(({ key }) => key).filter(Boolean) ?? [],
    };
  }

  get #kind(): PostbackKind {
    return POSTBACK_KINDS[this.kind] ?? { fields: [], events: {} };
  }

  /** Those that the platform can be told, and what the file names beside them. */
  get #events(): readonly string[] {
    const known = POSTBACK_EVENTS.filter((event) => event in this.#kind.events);
    return [...new Set([...known, ...Object.keys(this.edited?.when ?? {})])];
  }

  protected override render() {
    const { postbacks: words } = strings;
    const { edited } = this;
    const names: Readonly<Record<string, string>> = words.events;
    const typed = (id: string) => (value: string | boolean) => {
      this.typed = { ...this.typed, [id]: value };
    };
    return html`<section class="card" aria-label=${edited ? words.edit(edited.id) : nothing}>
      <header>
        <h2>${edited ? words.edit(edited.id) : words.add}</h2>
        ${edited ? html`<span class="quiet-text">${words.kinds[edited.kind] ?? edited.kind}</span>` : nothing}
      </header>
      <form @submit=${this.#keep} novalidate>
        <div class="columns pairs">
          ${
            edited
              ? nothing
              : html`${selectField({
                  id: 'kind',
                  label: words.platform,
                  value: this.kind,
                  options: Object.keys(POSTBACK_KINDS).map((name) => [name, words.kinds[name] ?? name]),
                  onChange: this.#choose,
                })}
                ${textField({ id: 'id', label: words.id, hint: words.idHint, value: this.#text('id'), error: this.errorOf('id'), onInput: typed('id') })}`
          }
          ${this.#kind.fields.filter(({ form }) => !form).map((field) => this.#line(field, typed(field.name)))}
        </div>
        ${this.#kind.fields.filter(({ form }) => form === 'long').map((field) => this.#line(field, typed(field.name)))}
        ${this.#kind.fields.filter(({ form }) => form === 'check').map(({ name }) => this.#check(name, words.fields[name] ?? name, typed(name)))}
        <h3>${words.tells}</h3>
        <p class="hint">${words.tellsHints[this.kind] ?? words.tellsHint}</p>
        <div class="columns">
          ${this.#events.map((event) =>
            textField({
              id: `when-${event}`,
              label: names[event] ?? event,
              value: this.#call(event),
              error: this.errorOf(`when.${event}`),
              onInput: typed(`when-${event}`),
            }),
          )}
        </div>
        ${ownEventLines({
          lines: this.own,
          problems: this.isChecked ? ownEventProblems(this.own, this.#events) : [],
          known: this.known.events.filter((name) => !this.#events.includes(name)),
          errorOf: (name) => this.errorOf(`when.${name}`),
          onChange: (lines) => {
            this.own = lines;
          },
          onAdd: this.#addOwn,
        })}
        ${textField({
          id: 'destinations',
          label: `${words.destinations} (${words.optional})`,
          hint: [
            words.destinationsHint,
            this.known.destinations.length > 0 && words.known(this.known.destinations.join(', ')),
          ]
            .filter(Boolean)
            .join(' '),
          value: String(this.typed['destinations'] ?? edited?.destinations.join(', ') ?? ''),
          error: this.errorOf('destinations'),
          onInput: typed('destinations'),
        })}
        ${this.#check('needsConsent', words.needsConsent, typed('needsConsent'))}
        ${this.failure()}
        <p class="actions">
          <button class="button" aria-disabled=${this.busy}>${edited ? formWords.save : words.make}</button>
          <button type="button" class="button quiet" aria-disabled=${this.busy} @click=${this.#try}>${words.dryRun}</button>
          ${edited ? html`<button type="button" class="button quiet" @click=${() => this.dispatchEvent(new Event('left'))}>${words.leave}</button>` : nothing}
        </p>
        ${
          this.calls.length > 0
            ? html`<p class="hint" role="status">${words.dryRunText}</p>
              ${this.calls.map(
                ([event, preview]) => html`<h3>${names[event] ?? event}</h3>
                  ${whyUnsent(preview)}
                  <copy-text .text=${callText(preview)} .label=${`${words.dryRun}: ${names[event] ?? event}`}></copy-text>`,
              )}`
            : nothing
        }
      </form>
    </section>`;
  }

  readonly #addOwn = async () => {
    this.own = [...this.own, { ours: '', theirs: '' }];
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#own-${this.own.length - 1}`)?.focus();
  };

  /** Whether the lines of the owner's own can be sent; where not, what is missing is said and gone to. */
  async #isWhole(): Promise<boolean> {
    this.isChecked = true;
    if (ownEventProblems(this.own, this.#events).every((problem) => problem === undefined)) return true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    return false;
  }

  #line({ name, isOptional, isSecret, form }: PostbackField, onInput: (value: string) => void) {
    const { postbacks: words } = strings;
    const label = words.fields[name] ?? name;
    const isKept = this.edited?.kept.includes(name) === true;
    const hint = [words.fieldHints[name], isKept ? words.kept : undefined].filter(Boolean).join(' ');
    return textField({
      id: name,
      label: isOptional ? `${label} (${words.optional})` : label,
      value: this.#text(name),
      error: this.errorOf(name),
      isLong: form === 'long',
      onInput,
      ...(isSecret && { type: 'password' as const }),
      ...(isKept && isSecret && { placeholder: '••••••••' }),
      ...(hint && { hint }),
    });
  }

  #check(name: string, label: string, onChange: (value: boolean) => void) {
    return html`<label class="check">
      <input type="checkbox" name=${name} .checked=${live(this.#isSet(name))} @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)} />
      ${label}
    </label>`;
  }

  readonly #choose = (kind: string) => {
    this.kind = kind;
    this.calls = [];
    // What one platform calls it means nothing to the next.
    this.typed = Object.fromEntries(Object.entries(this.typed).filter(([id]) => !id.startsWith('when-')));
    this.own = this.own.map(({ ours }) => ({ ours, theirs: '' }));
  };

  #text(id: string): string {
    return String(this.typed[id] ?? this.edited?.settings[id] ?? '');
  }

  #isSet(name: string): boolean {
    const before = name === 'needsConsent' ? (this.edited?.needsConsent ?? true) : this.edited?.settings[name];
    return Boolean(this.typed[name] ?? before ?? false);
  }

  #call(event: string): string {
    const usual: Readonly<Record<string, string>> = this.#kind.events;
    return String(this.typed[`when-${event}`] ?? (this.edited ? this.edited.when[event] : usual[event]) ?? '');
  }

  /** What the API is given: settings that have no field here stay as they are. */
  #given() {
    const fields = this.#kind.fields.map(({ name, form }) => [
      name,
      form === 'check' ? this.#isSet(name) : this.#text(name).trim(),
    ]);
    const settings = { ...this.edited?.settings, ...Object.fromEntries(fields) };
    return {
      needsConsent: this.#isSet('needsConsent'),
      destinations: namesIn(String(this.typed['destinations'] ?? this.edited?.destinations.join() ?? '')),
      when: Object.fromEntries(
        [
          ...this.#events.map((event) => [event, this.#call(event).trim()]),
          ...this.own.map(({ ours, theirs }) => [ours.trim(), theirs.trim()]),
        ].filter(([, theirs]) => theirs !== ''),
      ),
      settings: Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== '' && value !== false)),
    };
  }

  async #keep(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (!(await this.#isWhole())) return;
    const of = `?site=${this.site.id}`;
    const kept = this.edited
      ? await this.send(`/api/postbacks/${this.edited.id}${of}`, { method: 'PUT', body: this.#given() })
      : await this.send(`/api/postbacks${of}`, {
          method: 'POST',
          body: { id: this.#text('id').trim(), kind: this.kind, ...this.#given() },
        });
    if (!kept) return;
    this.typed = {};
    this.own = [];
    this.isChecked = false;
    this.calls = [];
    this.dispatchEvent(new Event('made'));
  }

  /** As it would be with what is typed, of something made up: nothing is kept and nothing is sent. */
  async #try(): Promise<void> {
    if (!(await this.#isWhole())) return;
    const id = this.edited?.id ?? (this.#text('id').trim() || 'draft');
    const body = { id, kind: this.kind, ...this.#given() };
    const answer = await this.send<{ readonly previews: readonly Preview[] }>(
      `/api/postbacks/dry-run?site=${this.site.id}`,
      { method: 'POST', body },
    );
    const events = Object.keys(body.when);
    this.calls = (answer?.previews ?? []).map((preview, i) => [events[i] ?? '', preview]);
  }

  static override styles = [sharedStyles, formStyles, cardStyles];
}
