import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { ConsoleForm } from '../../forms/console-form.ts';
import { selectField } from '../../forms/select-field.ts';
import { formWords } from '../../forms/strings/form-words.ts';
import { textField } from '../../forms/text-field.ts';
import { cardStyles } from '../../styles/card-styles.ts';
import { formStyles } from '../../styles/form-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { SiteSettings } from '../site-settings.ts';
import { strings } from '../strings/strings.ts';
import { givenLabels, type TypedLabel, typedLabel } from './typed-label.ts';

const FIELDS = ['label', 'name', 'value', 'currency'] as const;

/**
 * What the labels of an inbox mean: a lead, a purchase, or something of the owner's own.
 * @fires saved - with the site's settings as they are now
 */
export class SetupLabels extends ConsoleForm {
  static override properties: PropertyDeclarations = {
    ...ConsoleForm.properties,
    site: { attribute: false },
    typed: { state: true },
    isSaved: { state: true },
  };

  declare site: SiteSettings;
  /** As they are being written; undefined where nothing was touched. */
  declare private typed: readonly TypedLabel[] | undefined;
  declare private isSaved: boolean;

  constructor() {
    super();
    this.isSaved = false;
  }

  get #shown(): readonly TypedLabel[] {
    return this.typed ?? this.site.labels.map(typedLabel);
  }

  protected override willUpdate(): void {
    // The service counts what it was given, and is not given lines without a word.
    const ofLines = givenLabels(this.#shown, this.site.currency).flatMap((_, i) =>
      FIELDS.map((name) => `labels[${i}].${name}`),
    );
    this.fields = ['labels', ...ofLines];
  }

  protected override render() {
    const { labels: words } = strings;
    const lines = this.#shown;
    // Of no line alone, such as one that stands twice.
    const whole = this.errorOf('labels');
    return html`<section class="card" aria-label=${words.title}>
      <header><h2>${words.title}</h2></header>
      <p class="lead">${words.text}</p>
      ${lines.length === 0 ? html`<p class="empty">${words.empty}</p>` : nothing}
      <form @submit=${this.#save} novalidate>
        ${lines.map((line, i) => this.#line(line, i))}
        ${this.failure()} ${whole ? html`<p class="error" role="alert">${words.title}: ${whole}</p>` : nothing}
        <p class="actions">
          <button type="button" class="button quiet" id="add" @click=${this.#add}>${words.add}</button>
          ${
            this.typed
              ? html`<button class="button" aria-disabled=${this.busy}>${formWords.save}</button>
                  <button type="button" class="button quiet" @click=${this.#leave}>${words.leave}</button>`
              : nothing
          }
          <span role="status" class="state good" ?hidden=${!this.isSaved}>${this.isSaved ? formWords.saved : ''}</span>
        </p>
      </form>
    </section>`;
  }

  #line(line: TypedLabel, i: number) {
    const { labels: words } = strings;
    // Where it stands among those that are sent.
    const at = givenLabels(this.#shown.slice(0, i), this.site.currency).length;
    const set = (change: Partial<TypedLabel>) => {
      this.isSaved = false;
      this.typed = this.#shown.map((one, place) => (place === i ? { ...one, ...change } : one));
    };
    const field = (name: (typeof FIELDS)[number], placeholder = '') =>
      textField({
        id: `${name}-${i}`,
        label: words.fields[name],
        value: line[name],
        placeholder,
        error: this.errorOf(`labels[${at}].${name}`),
        onInput: (value) => set({ [name]: value }),
      });
    return html`<div class="columns line" role="group" aria-label=${line.label || words.title}>
      ${field('label')}
      ${selectField({
        id: `kind-${i}`,
        label: words.kind,
        value: line.kind,
        options: Object.entries(words.kinds),
        onChange: (kind) => set({ kind }),
      })}
      ${field('name', line.label)} ${field('value')}
      ${line.value ? field('currency', this.site.currency) : nothing}
      <p class="actions">
        <button
          type="button"
          class="button quiet"
          aria-label=${`${formWords.remove}: ${line.label || words.title}`}
          @click=${() => this.#remove(i)}
        >
          ${formWords.remove}
        </button>
      </p>
    </div>`;
  }

  readonly #add = async () => {
    this.isSaved = false;
    this.typed = [...this.#shown, { label: '', kind: 'lead', name: '', value: '', currency: '' }];
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#label-${this.typed.length - 1}`)?.focus();
  };

  async #remove(at: number): Promise<void> {
    this.isSaved = false;
    this.typed = this.#shown.filter((_, i) => i !== at);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#add')?.focus();
  }

  readonly #leave = () => {
    this.typed = undefined;
    this.failed = undefined;
  };

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (!this.typed) return;
    const saved = await this.send<SiteSettings>(`/api/sites/${encodeURIComponent(this.site.id)}`, {
      method: 'PUT',
      body: { labels: givenLabels(this.typed, this.site.currency) },
    });
    if (!saved) return;
    this.typed = undefined;
    this.isSaved = true;
    this.dispatchEvent(new CustomEvent('saved', { detail: saved }));
  }

  static override styles = [
    sharedStyles,
    formStyles,
    cardStyles,
    css`
      .columns {
        grid-template-columns: repeat(auto-fit, minmax(min(110px, 100%), 1fr));
        align-items: end;
      }
      .line .button {
        padding-inline: 10px;
      }
      .line + .line {
        padding-top: 16px;
        border-top: 1px solid var(--line);
      }
    `,
  ];
}
