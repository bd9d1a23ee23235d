import { css, html, LitElement, nothing } from 'lit';
import type { Funnel } from '#core/report/overview.ts';
import { GRAINS, type Grain } from '#core/time/time-bars.ts';
import { strings } from '../../strings/strings.ts';
import { pillStyles } from '../../styles/pill-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { ReadSeries } from '../api/read-series.ts';
import { countDays } from '../days/count-days.ts';
import type { Note } from '../notes/note.ts';
import { queryOfView } from '../view/query-of-view.ts';
import type { ReportView } from '../view/report-view.ts';
import { searchWith } from '../view/search-with.ts';
import { followLink } from './follow-link.ts';

/** The server draws no more days by the hour. */
const daysByHour = 62;

/** The headline, and below it how its metric came about: over time, or step by step. Without a series: its skeleton. */
export class ReportFigures extends LitElement {
  static override properties = {
    series: { attribute: false },
    funnel: { attribute: false },
    view: { attribute: false },
    changed: { attribute: false },
    readAt: { type: Number },
    notes: { attribute: false },
    isTable: { state: true },
  };

  declare series: ReadSeries | undefined;
  declare funnel: Funnel | undefined;
  declare view: ReportView | undefined;
  declare changed: ReadonlySet<string>;
  declare readAt: number;
  /** What was noted on these days. */
  declare notes: readonly Note[];
  /** Whether the figures behind the chart are shown. */
  declare isTable: boolean;

  constructor() {
    super();
    this.changed = new Set();
    this.readAt = 0;
    this.notes = [];
    this.isTable = false;
  }

  protected override render() {
    const { series, view, funnel, changed } = this;
    const isFunnel = view?.chart === 'funnel';
    return html`<h2 class="unseen">${strings.headline}</h2>
      <report-headline .series=${series} .view=${view} .changed=${changed}></report-headline>
      ${
        isFunnel
          ? html`<report-funnel .funnel=${funnel} .changed=${changed}></report-funnel>`
          : html`<report-chart .series=${series} .view=${view} .readAt=${this.readAt} .notes=${this.notes}></report-chart>`
      }
      ${this.isTable && series && view && !isFunnel ? html`<report-series-table .series=${series} .view=${view}></report-series-table>` : nothing}
      <footer>${view ? this.#switches(view) : nothing}</footer>`;
  }

  #switches(view: ReportView) {
    const { chart, against, grain } = view;
    const path = `/api/reports/series?${queryOfView(view, { against, grain })}`;
    return html`<nav aria-label=${strings.drawnAs}>
        <a class="pill" href=${searchWith(location.search, { chart: undefined })}
          aria-current=${chart === 'series' ? 'true' : nothing} @click=${followLink}>${strings.overTime}</a>
        <a class="pill" href=${searchWith(location.search, { chart: 'funnel' })}
          aria-current=${chart === 'funnel' ? 'true' : nothing} @click=${followLink}>${strings.asFunnel}</a>
      </nav>
      ${chart === 'series' ? this.#grains(view) : nothing}
      <span class="end">
        ${
          chart === 'series'
            ? html`<button class="pill" aria-expanded=${this.isTable} @click=${this.#toggleTable}>${strings.dataTable}</button>`
            : nothing
        }
        <report-export .path=${path} .name=${strings.overTime}></report-export>
      </span>`;
  }

  #grains(view: ReportView) {
    const days = countDays(view.range);
    const fit = GRAINS.filter((grain) => (grain === 'hour' ? days <= daysByHour : grain === 'day' || days > 7));
    const shown = this.series?.grain;
    return html`<nav aria-label=${strings.barsOf}>${fit.map((grain) => this.#grain(grain, grain === shown))}</nav>`;
  }

  #grain(grain: Grain, isCurrent: boolean) {
    const href = searchWith(location.search, { grain });
    return html`<a class="pill" href=${href} aria-current=${isCurrent ? 'true' : nothing} @click=${followLink}
      >${strings.grains[grain]}</a
    >`;
  }

  #toggleTable(): void {
    this.isTable = !this.isTable;
  }

  static override styles = [
    sharedStyles,
    pillStyles,
    css`
      :host {
        overflow: clip;
        border: 1px solid var(--line);
        border-radius: var(--radius-card);
        background: var(--surface);
      }
      report-funnel {
        border: 0;
        border-radius: 0;
      }
      footer {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 16px;
        min-height: 52px;
        padding: 10px 16px;
        border-top: 1px solid var(--line);
      }
      nav {
        display: flex;
        gap: 4px;
      }
      .end {
        display: flex;
        align-items: center;
        gap: 8px;
        margin-inline-start: auto;
      }
      @media print {
        footer {
          display: none;
        }
      }
    `,
  ];
}
