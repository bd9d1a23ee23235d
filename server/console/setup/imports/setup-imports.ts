import { html, type PropertyDeclarations } from 'lit';
import { ask } from '../../forms/ask.ts';
import { ConsoleForm } from '../../forms/console-form.ts';
import { readerLanguages } from '../../locale/reader-languages.ts';
import { cardStyles } from '../../styles/card-styles.ts';
import { formStyles } from '../../styles/form-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { SiteSettings } from '../site-settings.ts';
import { strings } from '../strings/strings.ts';
import type { SetupImport } from './setup-import.ts';

/** A file of conversions that holds. */
interface ConversionImport {
  readonly id: string;
  readonly at: number;
  readonly recorded: number;
}

interface SpendImport {
  readonly id: string;
  readonly at: number;
  readonly format: string;
  readonly rows: number;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Files of costs, conversions and rates, and the imports that can be taken back. */
export class SetupImports extends ConsoleForm {
  static override properties: PropertyDeclarations = {
    ...ConsoleForm.properties,
    site: { attribute: false },
    imports: { state: true },
    conversions: { state: true },
    isUndone: { state: true },
  };

  declare site: SiteSettings;
  declare private imports: readonly SpendImport[] | undefined;
  declare private conversions: readonly ConversionImport[] | undefined;
  declare private isUndone: boolean;

  protected override firstUpdated(): void {
    void this.#load();
  }

  async #load(): Promise<void> {
    const [spend, conversions] = await Promise.all([
      ask<{ imports: readonly SpendImport[] }>(`/api/spend/imports?site=${this.site.id}`),
      ask<{ imports: readonly ConversionImport[] }>(`/api/conversions/imports?site=${this.site.id}`),
    ]);
    this.imports = spend.answer?.imports;
    this.conversions = conversions.answer?.imports;
  }

  readonly #kept = () => {
    this.isUndone = false;
    void this.#load();
  };

  protected override render() {
    const { imports: words } = strings;
    const date = new Intl.DateTimeFormat(readerLanguages(), {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: this.site.timeZone,
    });
    const day = new Intl.DateTimeFormat(readerLanguages(), { dateStyle: 'medium', timeZone: 'UTC' });
    const number = new Intl.NumberFormat(readerLanguages());
    return html`<div class="stack">
      <p class="lead">${words.text}</p>
      <setup-import kind="spend" .site=${this.site.id} currency=${this.site.currency} @imported=${this.#kept}></setup-import>
      <setup-import kind="conversions" .site=${this.site.id} @imported=${this.#kept}></setup-import>
      <section class="card">
        <header>
          <h2>${words.earlier}</h2>
          <span role="status" class="state good" ?hidden=${!this.isUndone}>${this.isUndone ? words.undone : ''}</span>
        </header>
        ${this.failure()}
        ${
          (this.imports?.length ?? 0) + (this.conversions?.length ?? 0) > 0
            ? html`<ul class="rows">
              ${this.imports?.map(({ id, at, format, rows, firstDay, lastDay }) =>
                this.#held('spend', id, date.format(at), [
                  words.spend,
                  format,
                  day.formatRange(Date.parse(firstDay), Date.parse(lastDay)),
                  words.rows(number.format(rows)),
                ]),
              )}
              ${this.conversions?.map(({ id, at, recorded }) =>
                this.#held('conversions', id, date.format(at), [
                  words.conversions,
                  words.rows(number.format(recorded)),
                ]),
              )}
            </ul>`
            : html`<p class="empty">${words.noneYet}</p>`
        }
      </section>
      <setup-import kind="rates" .site=${this.site.id}></setup-import>
    </div>`;
  }

  #held(kind: 'spend' | 'conversions', id: string, when: string, what: readonly string[]) {
    const { imports: words } = strings;
    return html`<li>
      <div>
        <b>${when}</b>
        <p class="quiet-text">${what.filter(Boolean).join(' · ')}</p>
      </div>
      <button type="button" class="button quiet" @click=${() => this.#undo(kind, id)}>${words.undo}</button>
    </li>`;
  }

  async #undo(kind: 'spend' | 'conversions', id: string): Promise<void> {
    const undone = await this.send(`/api/${kind}/imports/${id}?site=${this.site.id}`, { method: 'DELETE' });
    this.isUndone = undone !== undefined;
    // What a file said of itself when it was kept is no longer so.
    for (const each of this.renderRoot.querySelectorAll<SetupImport>('setup-import')) each.said = '';
    await this.#load();
  }

  static override styles = [sharedStyles, formStyles, cardStyles];
}
