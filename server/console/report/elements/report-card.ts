import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { DimensionName } from '#core/report/dimension.ts';
import { strings } from '../../strings/strings.ts';
import { pillStyles } from '../../styles/pill-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { skeletonStyles } from '../../styles/skeleton-styles.ts';
import { parseBreakdown } from '../api/parse-breakdown.ts';
import type { CardRow } from '../breakdown/card-row.ts';
import { cardRows } from '../breakdown/card-rows.ts';
import { CARDS, type CardName, type CardTab } from '../breakdown/cards.ts';
import { tabOf } from '../breakdown/tab-of.ts';
import type { DayRange } from '../days/day-range.ts';
import { isSameFilter } from '../filters/is-same-filter.ts';
import { searchWithFilters } from '../filters/search-with-filters.ts';
import { toggleFilters } from '../filters/toggle-filters.ts';
import { queryOfView } from '../view/query-of-view.ts';
import { ReadController } from '../view/read-controller.ts';
import type { ReportView } from '../view/report-view.ts';
import { searchWith } from '../view/search-with.ts';
import { cardStyles } from './card-styles.ts';
import { followLink } from './follow-link.ts';
import { NavigateEvent } from './navigate-event.ts';

/** Lines before "other": a list is to be seen at one look. */
const room = 8;
const bones = [0, 1, 2, 3, 4, 5];

/** What the chosen metric comes to by one dimension after another; each line is a filter. */
export class ReportCard extends LitElement {
  static override properties = {
    card: {},
    view: { attribute: false },
    comparison: { attribute: false },
    reasons: { attribute: false },
    readAt: { type: Number },
    chosen: { state: true },
    isOpen: { state: true },
  };

  declare card: CardName;
  declare view: ReportView | undefined;
  /** The days that the figures are compared with. */
  declare comparison: DayRange | undefined;
  /** Why conversations are unattributed; of the whole report, so this element need not ask. */
  declare reasons: readonly { readonly reason: string; readonly count: number }[];
  /** A change reads it again. */
  declare readAt: number;
  /** Keys of the lines that are ticked, to be filtered by together. */
  declare chosen: ReadonlySet<string>;
  /** Whether all lines are shown. */
  declare isOpen: boolean;
  readonly #now = new ReadController(this, parseBreakdown);
  readonly #before = new ReadController(this, parseBreakdown);
  #asked = '';

  constructor() {
    super();
    this.reasons = [];
    this.readAt = 0;
    this.chosen = new Set();
    this.isOpen = false;
  }

  protected override willUpdate(properties: PropertyValues<this>): void {
    const { view, comparison } = this;
    const dimension = this.#dimension;
    if (!view || !dimension) return;
    const now = pathOf(view, dimension);
    const before = comparison ? pathOf({ ...view, range: comparison }, dimension) : undefined;
    const asked = `${now} ${before}`;
    if (asked === this.#asked && !properties.has('readAt')) return;
    if (asked !== this.#asked) {
      this.chosen = new Set();
      if (dimensionOf(this.#asked) !== dimension) for (const part of [this.#now, this.#before]) part.clear();
    }
    this.#asked = asked;
    void this.#now.read(now);
    if (before === undefined) this.#before.clear();
    else void this.#before.read(before);
  }

  protected override render() {
    const { view, card } = this;
    const tab = this.#tab;
    return html`<header>
        <h2>${strings.cards[card]}</h2>
        <nav aria-label=${strings.cards[card]}>${this.#tabs.map((name) => this.#link(name, name === tab))}</nav>
      </header>
      ${
        tab === 'reason'
          ? html`<report-reasons .reasons=${this.reasons} .view=${view}></report-reasons>`
          : tab === 'notCounted'
            ? html`<report-not-counted .view=${view} .readAt=${this.readAt}></report-not-counted>`
            : view
              ? this.#list(view, tab)
              : skeleton()
      }`;
  }

  #link(tab: CardTab, isCurrent: boolean) {
    const [first] = CARDS[this.card];
    const href = searchWith(location.search, { [this.card]: tab === first ? undefined : tab });
    return html`<a href=${href} aria-current=${isCurrent ? 'true' : nothing} @click=${followLink}
      >${strings.dimensions[tab]}</a
    >`;
  }

  #list(view: ReportView, dimension: DimensionName) {
    const { state } = this.#now;
    if (state.kind === 'loading') return skeleton();
    if (state.kind === 'failed')
      return html`<p class="empty" role="status">${strings.failures[state.failure].title}</p>`;
    const before = this.#before.state.kind === 'shown' ? this.#before.state.value : undefined;
    const rows = cardRows(state.value, before, dimension, view.metric, room);
    const most = Math.max(0, ...rows.map(({ number }) => number ?? 0));
    const busy = state.path !== pathOf(view, dimension);
    return html`<ul class=${busy ? 'busy' : ''} aria-label=${`${strings.dimensions[dimension]}: ${strings.metrics[view.metric]}`}>
        ${rows.length === 0 ? html`<li class="empty">${strings.noRows}</li>` : nothing}
        ${rows.map((row) => this.#row(row, view, most))}
      </ul>
      <footer>
        ${this.chosen.size > 0 ? this.#choice(rows, view) : nothing}
        <button class="pill" @click=${this.#open}>${strings.allRows}</button>
        <report-export .path=${state.path} .name=${strings.dimensions[dimension]}></report-export>
      </footer>
      ${
        this.isOpen
          ? html`<report-rows
            .breakdown=${state.value}
            .before=${before}
            .dimension=${dimension}
            .view=${view}
            .path=${state.path}
            @close=${this.#close}
          ></report-rows>`
          : nothing
      }`;
  }

  #row(row: CardRow, view: ReportView, most: number) {
    const isOn = row.filters.length > 0 && row.filters.every((one) => view.filters.some((it) => isSameFilter(it, one)));
    const href =
      row.filters.length > 0 ? searchWithFilters(location.search, toggleFilters(view.filters, row.filters)) : undefined;
    return html`<li class=${row.kind}>
      ${
        row.filters.length === 1
          ? html`<input
            type="checkbox"
            aria-label=${strings.choose(row.names.join(' / ') || strings.notKnown)}
            .checked=${this.chosen.has(row.key)}
            @change=${() => this.#toggle(row.key)}
          />`
          : nothing
      }
      <report-line
        .row=${row}
        .view=${view}
        .most=${most}
        .href=${href}
        .isOn=${isOn}
        @click=${(event: MouseEvent) => this.#press(event, row)}
      ></report-line>
    </li>`;
  }

  #choice(rows: readonly CardRow[], view: ReportView) {
    const filters = rows.filter(({ key }) => this.chosen.has(key)).flatMap((row) => row.filters);
    const rest = view.filters.filter((one) => !filters.some((it) => isSameFilter(it, one)));
    const href = searchWithFilters(location.search, [...rest, ...filters]);
    return html`<a class="pill" aria-current="true" href=${href} @click=${followLink}
      >${strings.onlyThese(String(this.chosen.size))}</a
    >`;
  }

  /** With Shift held, a press ticks the line; "other" opens the whole list. */
  #press(event: MouseEvent, row: CardRow): void {
    if (row.kind === 'other') this.#open();
    if (!event.shiftKey || row.filters.length !== 1) return;
    event.preventDefault();
    this.#toggle(row.key);
  }

  #toggle(key: string): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(key)) chosen.add(key);
    this.chosen = chosen;
  }

  #open(): void {
    this.isOpen = true;
  }

  #close(event: Event): void {
    this.isOpen = false;
    const { search } = event instanceof CustomEvent ? (event.detail ?? {}) : {};
    if (typeof search === 'string') this.dispatchEvent(new NavigateEvent(search));
  }

  /** What was not counted is of the whole site, so no link tells it. */
  get #tabs(): readonly CardTab[] {
    return CARDS[this.card].filter((name) => name !== 'notCounted' || !this.view?.shared);
  }

  get #tab(): CardTab {
    const tab = tabOf(this.card, location.search);
    return this.#tabs.find((name) => name === tab) ?? CARDS[this.card][0];
  }

  get #dimension(): DimensionName | undefined {
    const tab = this.#tab;
    return tab === 'reason' || tab === 'notCounted' ? undefined : tab;
  }

  static override styles = [sharedStyles, pillStyles, skeletonStyles, cardStyles];
}

function pathOf(view: ReportView, dimension: DimensionName): string {
  return `/api/reports/breakdown?${queryOfView(view, { model: view.model, dimension })}`;
}

function dimensionOf(path: string): string | undefined {
  return /dimension=(\w+)/.exec(path)?.[1];
}

function skeleton() {
  return html`<ul aria-busy="true">
    ${bones.map(() => html`<li class="wait"><span class="bone"></span><span class="bone short"></span></li>`)}
  </ul>`;
}
