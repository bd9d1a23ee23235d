import { html, LitElement, nothing, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Overview, OverviewRow } from '#core/report/overview.ts';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { skeletonStyles } from '../../styles/skeleton-styles.ts';
import type { CreditedFigures, ReadBreakdown } from '../api/read-breakdown.ts';
import type { ReadCoverage } from '../api/read-coverage.ts';
import { addsUp } from '../figures/adds-up.ts';
import { comparedReasons } from '../figures/compared-reasons.ts';
import { creditCurrencies } from '../figures/credit-currencies.ts';
import { decimalsOf } from '../figures/decimals-of.ts';
import { rowKey } from '../figures/row-key.ts';
import { type ShownCredit, shownCredits } from '../figures/shown-credits.ts';
import { modelsWithoutData } from '../models/models-without-data.ts';
import { queryOfView } from '../view/query-of-view.ts';
import type { ReportView } from '../view/report-view.ts';
import { comparedStyles } from './compared-styles.ts';
import { costCells } from './cost-cells.ts';
import { costHeads } from './cost-heads.ts';
import { creditHeads } from './credit-heads.ts';
import { dash } from './dash.ts';
import { tableStyles } from './table-styles.ts';

const skeletonRows = [0, 1, 2, 3, 4];

/** What a line says of conversations: those of the model, and beside it those of the other with the difference. */
interface Credits {
  readonly conversations: unknown;
  readonly compared: unknown;
  readonly difference: unknown;
  /** Whose costs stand beside them, if anything's. */
  readonly costs?: CreditedFigures | undefined;
}

/**
 * Which source, medium and campaign earned what, down to a total that the lines come to. Its roles are written out:
 * laid out as a grid, as narrow pages do, it would stop being a table to some screen readers.
 */
export class ReportTable extends LitElement {
  static override properties = {
    overview: { attribute: false },
    origins: { attribute: false },
    coverage: { attribute: false },
    view: { attribute: false },
    changed: { attribute: false },
    open: { state: true },
  };

  /** Lines with what was asked to be credited in the place of conversations. */
  declare overview: Overview | undefined;
  /** The same lines with what they cost; their currency is that of amounts, if it is amounts that are credited. */
  declare origins: ReadBreakdown | undefined;
  declare coverage: ReadCoverage | undefined;
  declare view: ReportView | undefined;
  declare changed: ReadonlySet<string>;
  /** Whether the reasons below "unattributed" are shown. */
  declare open: boolean;
  /** Decimals of each column and the largest difference, over all rows. */
  #decimals = { conversations: 0, compared: 0, difference: 0 };
  #most = { conversations: 0, difference: 0 };

  constructor() {
    super();
    this.changed = new Set();
    this.open = false;
  }

  protected override render() {
    const { overview } = this;
    return html`<div class="head">
        <h2 id="title">${strings.table}</h2>
        ${this.coverage ? html`<report-coverage .coverage=${this.coverage}></report-coverage>` : nothing}
        <report-models .view=${this.view}></report-models>
        ${this.view ? html`<report-credited .view=${this.view}></report-credited>` : nothing}
        ${overview ? this.#notes(overview) : nothing}
      </div>
      <table
        role="table"
        class="${overview?.compare ? 'compared' : ''} ${this.#hasSpend ? 'costly' : ''}"
        aria-labelledby="title"
        aria-busy=${overview ? 'false' : 'true'}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" class="source">${strings.source}</th>
            <th role="columnheader" scope="col" class="detail">${strings.medium}</th>
            <th role="columnheader" scope="col" class="detail">${strings.campaign}</th>
            <th role="columnheader" scope="col" class="number clicks">${strings.clicks}</th>
            ${creditHeads(this.view, overview)} ${this.#hasSpend ? costHeads(this.view) : nothing}
          </tr>
        </thead>
        ${overview ? this.#body(overview) : this.#skeleton()}
      </table>
      ${overview && this.view ? this.#foot(this.view) : nothing}
      ${overview && !addsUp(overview, this.view?.by !== 'value') ? html`<p class="wrong">${strings.addsUpNot}</p>` : nothing}`;
  }

  #notes(overview: Overview) {
    const { model, compare } = overview;
    const name = (of: typeof model) => strings.models[of].name;
    return html`${modelsWithoutData(overview).map((lacking) => html`<p class="lacking">${strings.needsMore(name(lacking))}</p>`)}
    ${compare ? html`<p>${strings.differenceHint(name(model), name(compare))}</p>` : nothing}`;
  }

  #costs(figures: CreditedFigures | undefined) {
    return this.#hasSpend ? costCells(figures, this.view?.of ?? 'conversations') : nothing;
  }

  get #hasSpend(): boolean {
    return (this.origins?.totals.spend ?? []).some(({ amount }) => amount !== 0);
  }

  get #currency(): string | undefined {
    return this.origins && creditCurrencies(this.origins)[0];
  }

  #body(overview: Overview) {
    const { rows, unattributed, comparedUnattributed = 0, funnel, clicksOfUnknownOrigin } = overview;
    const shown = shownCredits(overview);
    const apart = comparedUnattributed - unattributed.conversations;
    const decimals = (of: keyof ShownCredit) => Math.max(0, ...shown.map((credit) => decimalsOf(credit[of])));
    this.#decimals = {
      conversations: decimals('conversations'),
      compared: decimals('compared'),
      difference: decimals('difference'),
    };
    this.#most = {
      conversations: Math.max(...rows.map((row) => row.conversations), unattributed.conversations),
      difference: Math.max(Math.abs(apart), ...shown.map(({ difference }) => Math.abs(difference))),
    };
    const total = { conversations: funnel.conversations, compared: funnel.conversations, difference: 0 };
    return html`
      <tbody role="rowgroup">
        ${repeat(rows, rowKey, (row, i) => this.#row(row, shown[i] ?? total))}
        ${
          rows.length === 0 && clicksOfUnknownOrigin + funnel.conversations === 0
            ? html`<tr role="row" class="empty"><td role="cell" colspan=${(overview.compare ? 7 : 5) + (this.#hasSpend ? 3 : 0)}>${strings.noRows}</td></tr>`
            : nothing
        }
        ${clicksOfUnknownOrigin > 0 ? this.#unknownOrigin(clicksOfUnknownOrigin) : nothing}
        ${this.#unattributed(overview, apart)}
      </tbody>
      <tbody role="rowgroup" id="reasons" ?hidden=${!this.open}>
        ${comparedReasons(overview).map((item) => this.#reason(item, overview.lookbackDays))}
      </tbody>
      <tfoot role="rowgroup">
        ${this.#line('total', strings.total, funnel.clicks, this.#figure(funnel.clicks, 'clicks'), {
          conversations: this.#credit(total.conversations, 'conversations', 'conversations'),
          compared: this.#credit(total.compared, 'conversations', 'compared'),
          difference: this.#difference(0),
          costs: this.origins?.totals,
        })}
      </tfoot>
    `;
  }

  #row(row: OverviewRow, shown: ShownCredit) {
    const key = rowKey(row);
    return html`<tr role="row">
      <th role="rowheader" scope="row" class="source">
        <report-name .name=${row.source}></report-name>
        <span class="under">${this.#details(row)}${this.#clicksUnder(row.clicks)}</span>
      </th>
      <td role="cell" class="detail"><report-name .name=${row.medium}></report-name></td>
      <td role="cell" class="detail"><report-name .name=${row.campaign}></report-name></td>
      <td role="cell" class="number clicks">${this.#figure(row.clicks, `clicks ${key}`)}</td>
      ${this.#credits({
        costs: this.origins?.rows.find((origin) => originKey(origin) === key),
        conversations: this.#measure(row.conversations, shown.conversations, `conversations ${key}`),
        compared: this.#credit(shown.compared, `compared ${key}`, 'compared'),
        difference: this.#difference(shown.difference),
      })}
    </tr>`;
  }

  #details({ medium, campaign }: OverviewRow) {
    const names = medium.trim() + campaign.trim() === '' ? [''] : [medium, campaign];
    return names.map((name) => html`<report-name .name=${name}></report-name>`);
  }

  /** Beside two models a narrow page has no room for this column. */
  #clicksUnder(clicks: number) {
    return this.overview?.compare ? html`<span class="clicks-under">${strings.clicksOf(clicks)}</span>` : nothing;
  }

  #unknownOrigin(clicks: number) {
    const head = html`<span class="wide">${strings.unknownOrigin}<small>${strings.unknownOriginHint}</small></span>`;
    const credits = { conversations: dash(), compared: dash(), difference: dash() };
    return this.#line('honest', head, clicks, this.#figure(clicks, 'unknown-origin'), credits);
  }

  #unattributed(overview: Overview, apart: number) {
    const { unattributed, comparedUnattributed = 0 } = overview;
    const head =
      comparedReasons(overview).length === 0
        ? strings.unattributed
        : html`<button class="wide" aria-expanded=${this.open} aria-controls="reasons" @click=${this.#toggle}>
            <svg viewBox="0 0 20 20" aria-hidden="true"><path d="m8 5 5 5-5 5" /></svg>
            <span>${strings.unattributed}<small>${strings.unattributedHint}</small></span>
          </button>`;
    const { conversations } = unattributed;
    return this.#line('honest wordy', head, 0, dash(), {
      conversations: this.#measure(conversations, conversations, 'unattributed'),
      compared: this.#credit(comparedUnattributed, 'compared', 'compared'),
      difference: this.#difference(apart),
    });
  }

  #reason({ reason, conversations, compared = 0 }: ReturnType<typeof comparedReasons>[number], lookbackDays: number) {
    const { title, text } = strings.reasons[reason];
    // A reference lives as long as the site says, whatever this report looks back.
    const days = reason === 'expired_reference' ? (this.view?.site.lookbackDays ?? lookbackDays) : lookbackDays;
    const head = html`<span class="wide">${title}<small>${text(days)}</small></span>`;
    return this.#line('reason wordy', head, 0, dash(), {
      conversations: this.#credit(conversations, reason, 'conversations'),
      compared: this.#credit(compared, reason, 'compared'),
      difference: this.#difference(compared - conversations),
    });
  }

  #line(kind: string, head: unknown, clicks: number, clickFigure: unknown, credits: Credits) {
    const under = clicks > 0 ? html`<span class="under">${this.#clicksUnder(clicks)}</span>` : nothing;
    return html`<tr role="row" class=${kind}>
      <th role="rowheader" scope="row" class="source">${head}${under}</th>
      <td role="cell" class="detail"></td>
      <td role="cell" class="detail"></td>
      <td role="cell" class="number clicks">${clickFigure}</td>
      ${this.#credits(credits)}
    </tr>`;
  }

  #credits({ conversations, compared, difference, costs }: Credits) {
    const own = html`<td role="cell" class="number">${conversations}</td>`;
    if (!this.overview?.compare) return html`${own}${this.#costs(costs)}`;
    return html`${own}
      <td role="cell" class="number">${compared}</td>
      <td role="cell" class="number">${difference}</td>
      ${this.#costs(costs)}`;
  }

  #figure(value: number, name: string) {
    return html`<report-figure .value=${value} .changed=${this.changed.has(name)}></report-figure>`;
  }

  #credit(value: number, name: string, column: 'conversations' | 'compared') {
    const decimals = this.#decimals[column];
    return html`<report-figure
      .value=${value}
      .changed=${this.changed.has(name)}
      .decimals=${decimals}
      .currency=${this.#currency}
    ></report-figure>`;
  }

  #difference(value: number) {
    const { difference } = this.#decimals;
    return html`<report-difference .value=${value} .most=${this.#most.difference} .decimals=${difference} .currency=${this.#currency}></report-difference>`;
  }

  #measure(exact: number, shown: number, name: string) {
    const most = this.#most.conversations;
    const width = most > 0 ? (exact / most) * 100 : 0;
    return html`<span class="measure">
      <svg class="bar" aria-hidden="true">${svg`<rect width="${width}%" height="6" rx="3" />`}</svg>
      ${this.#credit(shown, name, 'conversations')}
    </span>`;
  }

  #toggle(): void {
    this.open = !this.open;
  }

  #foot(view: ReportView) {
    const { model, compare, of, by } = view;
    const path = `/api/reports/breakdown?${queryOfView(view, { model, compare, of, by })}`;
    return html`<div class="foot"><report-export .path=${path} .name=${strings.table}></report-export></div>`;
  }

  #skeleton() {
    const bone = html`<span class="bone"></span>`;
    const credits = { conversations: bone, compared: bone, difference: bone };
    return html`<tbody role="rowgroup">
      ${skeletonRows.map(() => this.#line('', html`${bone}<span class="under">${bone}</span>`, 0, bone, credits))}
    </tbody>`;
  }

  static override styles = [sharedStyles, skeletonStyles, tableStyles, comparedStyles];
}

function originKey({ source = '', medium = '', campaign = '' }: ReadBreakdown['rows'][number]): string {
  return rowKey({ source, medium, campaign });
}
