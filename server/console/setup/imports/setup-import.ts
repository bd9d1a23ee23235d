import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { ConsoleForm } from '../../forms/console-form.ts';
import { fileField } from '../../forms/file-field.ts';
import { selectField } from '../../forms/select-field.ts';
import { inWords } from '../../forms/sentences/in-words.ts';
import { textField } from '../../forms/text-field.ts';
import { readerLanguages } from '../../locale/reader-languages.ts';
import { cardStyles } from '../../styles/card-styles.ts';
import { formStyles } from '../../styles/form-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { strings } from '../strings/strings.ts';
import { cellText } from './cell-text.ts';
import { headingsOf } from './headings-of.ts';
import { importAddress } from './import-address.ts';
import { IMPORT_CONSTANTS, IMPORT_FIELDS, type ImportKind } from './import-kinds.ts';
import { readFile } from './read-file.ts';
import { whyNoTable } from './why-no-table.ts';

interface Looked {
  readonly rows?: number;
  readonly rates?: number;
  readonly recorded?: number;
  readonly isDuplicate?: boolean;
  readonly columns?: Readonly<Record<string, string>>;
  readonly problems?: readonly { readonly line: number; readonly field: string; readonly message: string }[];
  readonly preview?: readonly Readonly<Record<string, string | number | null>>[];
}

/** One kind of file: chosen, its columns named, looked at, and only then kept. */
export class SetupImport extends ConsoleForm {
  static override properties: PropertyDeclarations = {
    ...ConsoleForm.properties,
    kind: {},
    site: {},
    name: { state: true },
    text: { state: true },
    currency: {},
    mapping: { state: true },
    constants: { state: true },
    decimal: { state: true },
    dateFormat: { state: true },
    looked: { state: true },
    said: { state: true },
  };

  declare kind: ImportKind;
  /** Its id. */
  declare site: string;
  declare private name: string;
  declare private text: string;
  /** That of the site. */
  declare currency: string;
  declare private mapping: Readonly<Record<string, string>>;
  declare private constants: Readonly<Record<string, string>>;
  declare private decimal: string;
  declare private dateFormat: string;
  declare private looked: Looked | undefined;
  /** What became of the last file. */
  declare said: string;
  #isMapped = false;

  constructor() {
    super();
    this.name = '';
    this.text = '';
    this.mapping = {};
    this.constants = {};
    this.currency = '';
    this.decimal = 'point';
    this.dateFormat = 'ymd';
    this.said = '';
  }

  protected override render() {
    const { imports: words } = strings;
    const isBad = this.looked !== undefined && !isWhole(this.looked);
    const hasPreview = this.kind !== 'rates';
    return html`<section class="card">
      <header><h2>${words[this.kind]}</h2></header>
      <p class="lead">${words[`${this.kind}Text`]}</p>
      ${fileField({ id: 'file', label: words.choose, hint: words.drop, name: this.name, accept: '.csv,.txt,text/csv', onChange: (event) => void this.#choose(event) })}
      ${this.text && hasPreview ? this.#mapping() : nothing} ${this.failure()}
      ${this.looked ? this.#seen(this.looked) : nothing}
      <p role="status" class="state good" ?hidden=${!this.said}>${this.said}</p>
      ${
        this.text
          ? html`<p class="actions">
            ${
              hasPreview
                ? html`<button type="button" class="button quiet" aria-disabled=${this.busy} @click=${() => this.#send(true)}>${words.preview}</button>`
                : nothing
            }
            <button
              type="button"
              class="button"
              aria-disabled=${this.busy || isBad || (hasPreview && !this.looked)}
              @click=${() => this.#send(false)}
            >
              ${words.import}
            </button>
          </p>`
          : nothing
      }
    </section>`;
  }

  #mapping() {
    const { imports: words } = strings;
    const headings = headingsOf(this.text);
    // Once open it stays so: a column that was just named must not close the others.
    this.#isMapped ||= (this.looked?.problems?.length ?? 0) > 0 || this.failed !== undefined;
    return html`<details ?open=${this.#isMapped}>
        <summary>${words.mapping}</summary>
        <div class="stack">
        <div class="columns">
          ${IMPORT_FIELDS[this.kind].map((field) =>
            selectField({
              id: `map-${field}`,
              label: words.fields[field] ?? field,
              value: this.mapping[field] ?? '',
              options: [
                ['', [words.auto, this.looked?.columns?.[field]?.replace(/^=/, '')].filter(Boolean).join(': ')],
                ...headings.map((heading) => [heading, heading] as const),
              ],
              onChange: (heading) => {
                this.mapping = { ...this.mapping, [field]: heading };
                this.looked = undefined;
              },
            }),
          )}
        </div>
        ${IMPORT_CONSTANTS[this.kind].length > 0 ? this.#constants() : nothing}
        </div>
      </details>
      <div class="columns">
        ${selectField({ id: 'decimal', label: words.decimal, value: this.decimal, options: Object.entries(words.decimals), onChange: this.#read('decimal') })}
        ${selectField({ id: 'dates', label: words.dates, value: this.dateFormat, options: Object.entries(words.dateFormats), onChange: this.#read('dateFormat') })}
      </div>`;
  }

  #constants() {
    const { imports: words } = strings;
    return html`<h3>${words.same}</h3>
      <p class="hint">${words.sameHint}</p>
      <div class="columns">
        ${IMPORT_CONSTANTS[this.kind].map((field) =>
          textField({
            id: `same-${field}`,
            label: words.fields[field] ?? field,
            value: this.constants[field] ?? '',
            ...(field === 'currency' && { placeholder: this.currency }),
            onInput: (value) => {
              this.constants = { ...this.constants, [field]: value };
              this.looked = undefined;
            },
          }),
        )}
      </div>`;
  }

  /** Read in another way it is another table: what was looked at says nothing of it. */
  readonly #read = (setting: 'decimal' | 'dateFormat') => (value: string) => {
    this[setting] = value;
    this.looked = undefined;
  };

  #seen({ rows = 0, problems = [], preview = [] }: Looked) {
    const { imports: words } = strings;
    const number = new Intl.NumberFormat(readerLanguages());
    const [first] = preview;
    const columns = Object.keys(first ?? {}).filter((column) =>
      preview.some((row) => row[column] !== '' && row[column] !== null),
    );
    return html`${
      problems.length > 0
        ? html`<p class="error" role="alert">${words.problems(number.format(problems.length))}</p>
            <div class="scroll" tabindex="0" role="region" aria-label=${words.problem}>
              <table>
                <tr>
                  <th scope="col">${words.line}</th>
                  <th scope="col">${words.problem}</th>
                </tr>
                ${problems.map(
                  ({ line, field, message }) =>
                    html`<tr>
                      <td>${number.format(line)}</td>
                      <td>${words.fields[field] ?? field} ${inWords(message) ?? message}</td>
                    </tr>`,
                )}
              </table>
            </div>`
        : rows > 0
          ? html`<p class="state good">${words.rowsFound(number.format(rows))}</p>`
          : html`<p class="error" role="alert">${inWords(NO_ROWS)}</p>`
    }
      ${
        first
          ? html`<div class="scroll preview" tabindex="0" role="region" aria-label=${words.preview}>
            <table>
              <tr>
                ${columns.map((column) => html`<th scope="col">${words.fields[column] ?? column}</th>`)}
              </tr>
              ${preview.map((row) => html`<tr>${columns.map((column) => html`<td>${cellText(column, row[column], readerLanguages())}</td>`)}</tr>`)}
            </table>
          </div>`
          : nothing
      }`;
  }

  async #choose(event: Event): Promise<void> {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    this.looked = undefined;
    this.said = '';
    this.failed = undefined;
    // The same file, mended, is read as it was.
    const isSame = file?.name === this.name;
    const text = file ? await readFile(file) : '';
    const wrong = file && whyNoTable(file.size, text);
    this.text = wrong === undefined ? text : '';
    if (wrong !== undefined) this.failed = { code: 'bad_request', message: wrong };
    const headings = headingsOf(this.text);
    const kept = isSame ? Object.entries(this.mapping).filter(([, heading]) => headings.includes(heading)) : [];
    this.mapping = Object.fromEntries(kept);
    if (!isSame) this.constants = {};
    this.#isMapped &&= isSame;
    this.name = file?.name ?? '';
    if (this.text && this.kind !== 'rates') await this.#send(true);
  }

  async #send(isPreview: boolean): Promise<void> {
    if (!isPreview && this.kind !== 'rates' && !(this.looked && isWhole(this.looked))) return;
    const { site, mapping, constants, decimal, dateFormat } = this;
    const address = importAddress(this.kind, { site, mapping, constants, decimal, dateFormat, isPreview });
    const answer = await this.send<Looked>(address, {
      method: this.kind === 'rates' ? 'PUT' : 'POST',
      body: this.text,
    });
    this.looked = isPreview ? answer : undefined;
    if (isPreview && this.constants['currency'] === undefined && this.currency && lacksCurrency(answer)) {
      // The site's own is the likeliest; it stands in its field, to be changed where the file means another.
      this.constants = { ...this.constants, currency: this.currency };
      return this.#send(true);
    }
    if (isPreview || !answer) return;
    const rows = new Intl.NumberFormat(readerLanguages()).format(answer.rows ?? answer.rates ?? answer.recorded ?? 0);
    this.said = answer.isDuplicate ? strings.imports.duplicate : strings.imports.imported(rows);
    this.text = '';
    const input = this.renderRoot.querySelector<HTMLInputElement>('#file');
    if (input) input.value = '';
    this.dispatchEvent(new CustomEvent('imported'));
  }

  static override styles = [
    sharedStyles,
    formStyles,
    cardStyles,
    css`
      .columns {
        grid-template-columns: repeat(auto-fit, minmax(min(180px, 100%), 1fr));
        margin-top: 8px;
      }
      .scroll {
        max-height: 320px;
        overflow: auto;
      }
      .preview td {
        white-space: nowrap;
      }
    `,
  ];
}

const NO_ROWS = 'The file has no rows under its headings.';

/** Whether all of a file is understood, and there is something in it. */
const isWhole = ({ rows = 0, problems = [] }: Looked): boolean => rows > 0 && problems.length === 0;

const lacksCurrency = (looked: Looked | undefined): boolean =>
  looked?.problems?.some(({ field, message }) => field === 'currency' && message.startsWith('is missing')) ?? false;
