import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { DimensionName } from '#core/report/dimension.ts';
import { strings } from '../../strings/strings.ts';
import { formStyles } from '../../styles/form-styles.ts';
import { modalStyles } from '../../styles/modal-styles.ts';
import { pillStyles } from '../../styles/pill-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { ReadBreakdown } from '../api/read-breakdown.ts';
import { bestFirst } from '../breakdown/best-first.ts';
import type { CardRow } from '../breakdown/card-row.ts';
import { cardRows } from '../breakdown/card-rows.ts';
import { findRows } from '../breakdown/find-rows.ts';
import { formatCount } from '../figures/format-count.ts';
import { isSameFilter } from '../filters/is-same-filter.ts';
import { searchWithFilters } from '../filters/search-with-filters.ts';
import { toggleFilters } from '../filters/toggle-filters.ts';
import { METRIC_NAMES, type MetricName } from '../metrics/metric-name.ts';
import { metricWords } from '../metrics/metric-words.ts';
import type { ReportView } from '../view/report-view.ts';
import { rowsStyles } from './rows-styles.ts';

/** More at once is more than a browser draws in a moment; the search finds the rest. */
const drawnAtMost = 500;

/** Every line of a list with every metric, to be searched, sorted and filtered by. Closes with the chosen address. */
export class ReportRows extends LitElement {
  static override properties = {
    breakdown: { attribute: false },
    dimension: {},
    view: { attribute: false },
    path: {},
    search: { state: true },
    sort: { state: true },
    isReversed: { state: true },
    chosen: { state: true },
  };

  declare breakdown: ReadBreakdown;
  declare dimension: DimensionName;
  declare view: ReportView;
  /** What was asked for these lines, for a file of them. */
  declare path: string;
  declare search: string;
  declare sort: MetricName | undefined;
  declare isReversed: boolean;
  declare chosen: ReadonlySet<string>;

  constructor() {
    super();
    this.search = '';
    this.isReversed = false;
    this.chosen = new Set();
  }

  protected override firstUpdated(_: PropertyValues<this>): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override render() {
    const title = strings.dimensions[this.dimension];
    const all = cardRows(this.breakdown, undefined, this.dimension, this.#sort, Number.POSITIVE_INFINITY);
    const found = findRows(
      all.filter(({ kind }) => kind === 'value'),
      this.search,
    );
    const order = bestFirst(this.#sort);
    const sign = this.isReversed ? -1 : 1;
    const sorted = [...found].sort((a, b) => sign * order(a.number, b.number));
    const rest = this.search === '' ? all.filter(({ kind }) => kind === 'unknown') : [];
    // Several lines add up to one filter only where each of them is one value.
    const canChoose = all.filter(({ filters }) => filters.length === 1).length > 1;
    return html`<dialog aria-labelledby="title" @close=${this.#onClose} @click=${this.#onBackdrop}>
      <div class="top">
        <h2 id="title">${title}</h2>
        <button class="pill" aria-label=${strings.close} @click=${this.#close}>
          <svg viewBox="0 0 20 20" aria-hidden="true"><path d="m5 5 10 10M15 5 5 15" /></svg>
        </button>
        <input type="search" aria-label=${strings.searchIn(title)} placeholder=${strings.searchIn(title)} autofocus @input=${this.#find} />
      </div>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="title">
        <table>
          <thead>
            <tr>
              <th scope="col">${title}</th>
              ${METRIC_NAMES.map((name) => this.#head(name))}
            </tr>
          </thead>
          <tbody>
            ${[...sorted.slice(0, drawnAtMost), ...rest].map((row) => this.#row(row, canChoose))}
          </tbody>
        </table>
        ${found.length === 0 ? html`<p class="hint">${strings.notFound}</p>` : nothing}
        ${found.length > drawnAtMost ? html`<p class="hint">${strings.moreFound(formatCount(found.length - drawnAtMost))}</p>` : nothing}
      </div>
      <div class="bottom">
        <span role="status">${strings.found(formatCount(found.length))}</span>
        ${this.chosen.size > 0 ? html`<button class="pill" aria-current="true" @click=${this.#apply}>${strings.onlyThese(String(this.chosen.size))}</button>` : nothing}
        <report-export .path=${this.path} .name=${title}></report-export>
      </div>
    </dialog>`;
  }

  #head(name: MetricName) {
    const isSorted = name === this.#sort;
    const isUp = (name === 'costPerConversation') !== this.isReversed;
    return html`<th scope="col" class="number" aria-sort=${isSorted ? (isUp ? 'ascending' : 'descending') : nothing}>
      <button @click=${() => this.#sortBy(name)}>
        ${strings.metrics[name]}<span aria-hidden="true">${isSorted ? (isUp ? ' ↑' : ' ↓') : ''}</span>
      </button>
    </th>`;
  }

  #row(row: CardRow, canChoose: boolean) {
    const label =
      row.kind === 'unknown' ? strings.notKnown : row.names.map((part) => part.trim() || strings.notSet).join(' / ');
    return html`<tr>
      <th scope="row">
        <span class="pick">
          ${
            canChoose && row.filters.length === 1
              ? html`<input
                type="checkbox"
                aria-label=${strings.choose(label)}
                .checked=${this.chosen.has(row.key)}
                @change=${() => this.#toggle(row.key)}
              />`
              : nothing
          }
          <a href=${this.#href(row)} @click=${this.#follow}><bdi>${label}</bdi></a>
        </span>
      </th>
      ${METRIC_NAMES.map((metric) => {
        const { figure, isGap, limits } = metricWords(metric, row.figures);
        const shown = isGap ? html`<span title=${figure} aria-label=${figure}>–</span>` : figure;
        return html`<td class="number ${isGap ? 'gap' : ''}" title=${limits ?? nothing}>${shown}</td>`;
      })}
    </tr>`;
  }

  #href({ filters }: CardRow): string {
    return searchWithFilters(location.search, toggleFilters(this.view.filters, filters));
  }

  #follow(event: MouseEvent): void {
    const link = event.currentTarget;
    if (!(link instanceof HTMLAnchorElement) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    this.#leave(link.search);
  }

  #apply(): void {
    const rows = cardRows(this.breakdown, undefined, this.dimension, this.#sort, Number.POSITIVE_INFINITY);
    const filters = rows.filter(({ key }) => this.chosen.has(key)).flatMap((row) => row.filters);
    const rest = this.view.filters.filter((one) => !filters.some((it) => isSameFilter(it, one)));
    this.#leave(searchWithFilters(location.search, [...rest, ...filters]));
  }

  #toggle(key: string): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(key)) chosen.add(key);
    this.chosen = chosen;
  }

  #find(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.search = event.target.value;
  }

  #sortBy(name: MetricName): void {
    this.isReversed = name === this.#sort && !this.isReversed;
    this.sort = name;
  }

  get #sort(): MetricName {
    return this.sort ?? this.view.metric;
  }

  #onBackdrop(event: MouseEvent): void {
    if (event.target instanceof HTMLDialogElement) this.#close();
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  #onClose(): void {
    this.#leave(undefined);
  }

  #leave(search: string | undefined): void {
    this.dispatchEvent(new CustomEvent('close', { detail: { search } }));
  }

  static override styles = [sharedStyles, formStyles, pillStyles, modalStyles, rowsStyles];
}
