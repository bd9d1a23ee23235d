import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { live } from 'lit/directives/live.js';
import { ask } from '../../forms/ask.ts';
import { ConsoleForm } from '../../forms/console-form.ts';
import { selectField } from '../../forms/select-field.ts';
import { formWords } from '../../forms/strings/form-words.ts';
import { textField } from '../../forms/text-field.ts';
import { readerLanguages } from '../../locale/reader-languages.ts';
import { cardStyles } from '../../styles/card-styles.ts';
import { formStyles } from '../../styles/form-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { SiteSettings } from '../site-settings.ts';
import { strings } from '../strings/strings.ts';
import { MAIL_LOCALES, MAIL_SPANS, type MailSettings } from './mail.ts';
import { dayChoices, hourChoices, languageChoices } from './mail-times.ts';

/** What is typed, until it is saved. */
type Typed = Partial<Omit<MailSettings, 'to' | 'from' | 'hasServer'>> & { readonly to?: string };

/** Who is sent the reports of a site by mail, and when; a mail to look at and to try. */
export class SetupMail extends ConsoleForm {
  static override properties: PropertyDeclarations = {
    ...ConsoleForm.properties,
    site: { attribute: false },
    isOwner: { type: Boolean },
    settings: { state: true },
    typed: { state: true },
    said: { state: true },
    seen: { state: true },
    wrong: { state: true },
  };

  declare site: SiteSettings;
  /** Whether the reader may change anything here. */
  declare isOwner: boolean;
  declare private settings: MailSettings | undefined;
  declare private typed: Typed;
  declare private said: string;
  /** A mail as it would be sent; its text begins with its subject. */
  declare private seen: { readonly text: string } | undefined;
  /** What was typed and is no address. */
  declare private wrong: string;
  protected override readonly fields = ['to', 'spans'];

  constructor() {
    super();
    this.isOwner = false;
    this.typed = {};
    this.said = '';
    this.wrong = '';
  }

  protected override firstUpdated(): void {
    void this.#load();
  }

  async #load(): Promise<void> {
    const { answer, failed } = await ask<MailSettings>(this.#path('settings'));
    this.failed = failed;
    this.settings = answer;
  }

  #path(what: string): string {
    return `/api/mails/${what}?site=${encodeURIComponent(this.site.id)}`;
  }

  protected override render() {
    const { mail: words } = strings;
    const { settings } = this;
    if (!settings) {
      return this.failed ? this.failure() : html`<p class="lead" role="status">${formWords.loading}…</p>`;
    }
    return html`<div class="stack">
      <p class="lead">${words.text}</p>
      ${settings.hasServer ? nothing : html`<p class="notice">${words.noServer}</p>`}
      ${this.isOwner ? this.#form(settings) : this.#told(settings)} ${this.#trial(settings)}
    </div>`;
  }

  #form(settings: MailSettings) {
    const { mail: words } = strings;
    const now = { ...settings, locale: this.#locale(settings), to: settings.to.join('\n'), ...this.typed };
    const type = (change: Typed) => {
      this.typed = { ...this.typed, ...change };
      this.said = '';
    };
    const languages = readerLanguages();
    return html`<section class="card">
      <header>
        <h2>${words.recipients}</h2>
        <span class="state ${this.#isSending(settings) ? 'good' : 'waiting'}">${this.#isSending(settings) ? words.on : words.off}</span>
      </header>
      <form @submit=${this.#save} novalidate>
        <label class="check">
          <input type="checkbox" .checked=${live(now.isOn)} @change=${(event: Event) => type({ isOn: (event.target as HTMLInputElement).checked })} />
          ${words.isOn}
        </label>
        ${textField({
          id: 'to',
          label: words.to,
          hint: words.toHint,
          isLong: true,
          value: now.to,
          error: this.wrong ? words.notAnAddress(this.wrong) : this.errorOf('to'),
          onInput: (to) => type({ to }),
        })}
        <fieldset>
          <legend>${words.spans}</legend>
          <div class="choices">
            ${MAIL_SPANS.map(
              (span) => html`<label class="check">
                <input
                  type="checkbox"
                  .checked=${live(now.spans.includes(span))}
                  @change=${(event: Event) =>
                    type({
                      spans: MAIL_SPANS.filter((one) =>
                        one === span ? (event.target as HTMLInputElement).checked : now.spans.includes(one),
                      ),
                    })}
                />
                ${words.spanNames[span]}
              </label>`,
            )}
          </div>
          ${this.errorOf('spans') ? html`<p class="error" role="alert">${words.noSpan}</p>` : nothing}
        </fieldset>
        <div class="columns">
          ${selectField({ id: 'day', label: words.day, value: now.day, options: dayChoices(languages), onChange: (day) => type({ day }) })}
          ${selectField({ id: 'hour', label: words.hour, hint: words.hourHint(this.site.timeZone), value: String(now.hour), options: hourChoices(languages), onChange: (hour) => type({ hour: Number(hour) }) })}
          ${selectField({ id: 'locale', label: words.locale, value: now.locale, options: languageChoices(languages, MAIL_LOCALES), onChange: (locale) => type({ locale }) })}
        </div>
        ${this.failure()}
        <p class="actions">
          <button class="button" aria-disabled=${this.busy}>${formWords.save}</button>
          <span role="status" class="state good" ?hidden=${this.said === ''}>${this.said}</span>
        </p>
      </form>
      <p class="hint">${words.from[settings.from]}</p>
      ${
        settings.from === 'console'
          ? html`<p class="actions"><button type="button" class="button quiet" aria-disabled=${this.busy} @click=${this.#forget}>${words.forget}</button></p>`
          : nothing
      }
    </section>`;
  }

  /** For who may set up, and not say who is written to. */
  #told({ to, from }: MailSettings) {
    const { mail: words } = strings;
    return html`<section class="card">
      <header><h2>${words.recipients}</h2></header>
      ${to.length > 0 ? html`<ul class="stack tight">${to.map((one) => html`<li>${one}</li>`)}</ul>` : html`<p class="empty">${words.from.nobody}</p>`}
      <p class="hint">${from === 'nobody' ? nothing : words.from[from]} ${words.mayNot}</p>
    </section>`;
  }

  #trial(settings: MailSettings) {
    const { mail: words } = strings;
    const { seen } = this;
    return html`<section class="card">
      <header><h2>${words.trial}</h2></header>
      <p class="actions">
        <button type="button" class="button quiet" aria-disabled=${this.busy} @click=${this.#see}>${words.see}</button>
        ${
          settings.hasServer && settings.to.length > 0
            ? html`<button type="button" class="button quiet" aria-disabled=${this.busy} @click=${this.#send}>${words.send}</button>`
            : nothing
        }
      </p>
      ${seen ? html`<copy-text .text=${seen.text} .label=${words.trial}></copy-text>` : nothing}
    </section>`;
  }

  /** The owner's own language, as long as nobody has said another. */
  #locale({ from, locale }: MailSettings): string {
    const { lang } = document.documentElement;
    return from === 'nobody' ? (MAIL_LOCALES.find((one) => one === lang) ?? locale) : locale;
  }

  #isSending({ isOn, to, hasServer }: MailSettings): boolean {
    return isOn && hasServer && to.length > 0;
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (!this.settings) return;
    const { from: _from, hasServer: _hasServer, ...settings } = this.settings;
    const typed = this.typed.to;
    const to = typed === undefined ? settings.to : typed.split(/[\s,;]+/).filter(Boolean);
    this.wrong = to.find((address) => !/^[^@]+@[^@]+\.[^@]+$/.test(address)) ?? '';
    if (this.wrong !== '') {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#to')?.focus();
      return;
    }
    const saved = await this.send<MailSettings>(this.#path('settings'), {
      method: 'PUT',
      body: { ...settings, locale: this.#locale(this.settings), ...this.typed, to },
    });
    if (saved) this.#took(saved);
  }

  async #forget(): Promise<void> {
    const told = await this.send<MailSettings>(this.#path('settings'), { method: 'DELETE' });
    if (told) this.#took(told);
  }

  #took(settings: MailSettings): void {
    this.settings = settings;
    this.typed = {};
    this.said = formWords.saved;
  }

  async #see(): Promise<void> {
    const { settings } = this;
    if (!settings) return;
    const locale = this.typed.locale ?? this.#locale(settings);
    this.seen = await this.send(`${this.#path('preview')}&locale=${locale}`);
  }

  async #send(): Promise<void> {
    const done = await this.send<{ readonly sent: readonly string[] }>(this.#path('test'), { method: 'POST' });
    if (done) this.said = strings.mail.sentTo(done.sent.join(', '));
  }

  static override styles = [
    sharedStyles,
    formStyles,
    cardStyles,
    css`
      fieldset {
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        font-size: var(--text-14);
        font-weight: 600;
      }
      .choices {
        gap: 0 24px;
      }
    `,
  ];
}
