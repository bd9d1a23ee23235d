import { html, nothing, type PropertyDeclarations } from 'lit';
import { ConsoleForm } from '../forms/console-form.ts';
import { selectField } from '../forms/select-field.ts';
import { formWords } from '../forms/strings/form-words.ts';
import type { SiteName } from '../shell/site-name.ts';
import { cardStyles } from '../styles/card-styles.ts';
import { formStyles } from '../styles/form-styles.ts';
import { sharedStyles } from '../styles/shared-styles.ts';
import { strings } from './strings/strings.ts';

interface Kept {
  readonly keepDays: number | null;
}

/** Half a year, and one, two and three years, each with a month more to compare with the one before. */
const DAYS = [180, 396, 762, 1_127];
const ALWAYS = '';

/** For how long a site keeps what happened. */
export class AccountKeeping extends ConsoleForm {
  static override properties: PropertyDeclarations = {
    ...ConsoleForm.properties,
    sites: { attribute: false },
    site: { state: true },
    kept: { state: true },
    chosen: { state: true },
    isAsked: { state: true },
    isSaved: { state: true },
  };

  declare sites: readonly SiteName[];
  declare private site: string;
  /** As the site has it; undefined: not read yet. */
  declare private kept: string | undefined;
  declare private chosen: string;
  declare private isAsked: boolean;
  declare private isSaved: boolean;

  constructor() {
    super();
    this.sites = [];
    this.site = '';
    this.kept = undefined;
    this.chosen = ALWAYS;
    this.isAsked = false;
    this.isSaved = false;
  }

  protected override firstUpdated(): void {
    void this.#read(this.sites[0]?.id ?? '');
  }

  protected override render() {
    const { keeping: words } = strings;
    const options = [...new Set([ALWAYS, ...DAYS.map(String), this.kept ?? ALWAYS])];
    return html`<section class="card">
      <header><h2>${words.title}</h2></header>
      <p class="lead">${words.text}</p>
      <form @submit=${this.#submit} novalidate>
        <div class="columns">
          ${
            this.sites.length > 1
              ? selectField({
                  id: 'site',
                  label: strings.privacy.site,
                  value: this.site,
                  options: this.sites.map(({ id, name }) => [id, name]),
                  onChange: (site) => void this.#read(site),
                })
              : nothing
          }
          ${selectField({
            id: 'keep',
            label: words.label,
            value: this.chosen,
            options: options.map((days) => [days, days === ALWAYS ? words.always : words.days(Number(days))]),
            onChange: (days) => {
              this.chosen = days;
              this.isAsked = false;
              this.isSaved = false;
            },
          })}
        </div>
        ${this.failure()}
        <p class="actions">
          ${
            this.isAsked
              ? html`<b>${words.really(Number(this.chosen))}</b>
                <button class="button bad" aria-disabled=${this.busy}>${words.delete}</button>
                <button type="button" class="button quiet" @click=${() => (this.isAsked = false)}>${formWords.keep}</button>`
              : html`<button class="button quiet" aria-disabled=${this.busy} ?disabled=${this.chosen === this.kept}>
                ${words.save}
              </button>`
          }
        </p>
        <p role="status" class="state good" ?hidden=${!this.isSaved}>${words.saved}</p>
      </form>
    </section>`;
  }

  async #read(site: string): Promise<void> {
    this.site = site;
    this.isAsked = false;
    this.isSaved = false;
    const kept = await this.send<Kept>(`/api/sites/${site}`);
    if (kept) this.#show(kept);
  }

  #show({ keepDays }: Kept): void {
    this.kept = keepDays === null ? ALWAYS : String(keepDays);
    this.chosen = this.kept;
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.chosen !== ALWAYS && !this.isAsked) {
      this.isAsked = true;
      return;
    }
    const keepDays = this.chosen === ALWAYS ? null : Number(this.chosen);
    const kept = await this.send<Kept>(`/api/sites/${this.site}`, { method: 'PUT', body: { keepDays } });
    this.isAsked = false;
    if (!kept) return;
    this.#show(kept);
    this.isSaved = true;
  }

  static override styles = [sharedStyles, formStyles, cardStyles];
}
