import { html, LitElement, nothing, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Overview, OverviewRow } from '#core/report/overview.ts';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { skeletonStyles } from '../../styles/skeleton-styles.ts';
import { addsUp } from '../figures/adds-up.ts';
import { rowKey } from '../figures/row-key.ts';
import { tableStyles } from './table-styles.ts';

const skeletonRows = [0, 1, 2, 3, 4];

/** Which source, medium and campaign earned what, down to a total that the lines come to. */
export class ReportTable extends LitElement {
  static override properties = {
    overview: { attribute: false },
    changed: { attribute: false },
    open: { state: true },
  };

  declare overview: Overview | undefined;
  declare changed: ReadonlySet<string>;
  /** Whether the reasons below "unattributed" are shown. */
  declare open: boolean;

  constructor() {
    super();
    this.changed = new Set();
    this.open = false;
  }

  protected override render() {
    const { overview } = this;
    return html`<table aria-busy=${overview ? 'false' : 'true'}>
        <caption>
          <span>${strings.table}</span>
          <small>${overview ? strings.model(overview.lookbackDays) : '\u00a0'}</small>
        </caption>
        <thead>
          <tr>
            <th scope="col" class="source">${strings.source}</th>
            <th scope="col" class="detail">${strings.medium}</th>
            <th scope="col" class="detail">${strings.campaign}</th>
            <th scope="col" class="number clicks">${strings.clicks}</th>
            <th scope="col" class="number conversations">${strings.conversations}</th>
          </tr>
        </thead>
        ${overview ? this.#body(overview) : this.#skeleton()}
      </table>
      ${overview && !addsUp(overview) ? html`<p class="wrong">${strings.addsUpNot}</p>` : nothing}`;
  }

  #body(overview: Overview) {
    const most = Math.max(...overview.rows.map((row) => row.conversations), overview.unattributed.conversations);
    const { clicks, conversations } = overview.funnel;
    return html`
      <tbody>
        ${repeat(overview.rows, rowKey, (row) => this.#row(row, most))}
        ${
          overview.rows.length === 0 && overview.clicksOfUnknownOrigin + conversations === 0
            ? html`<tr class="empty"><td colspan="5">${strings.noRows}</td></tr>`
            : nothing
        }
        ${overview.clicksOfUnknownOrigin > 0 ? this.#unknownOrigin(overview.clicksOfUnknownOrigin) : nothing}
        ${this.#unattributed(overview, most)}
      </tbody>
      <tbody id="reasons" ?hidden=${!this.open}>
        ${overview.unattributed.reasons.map((item) => this.#reason(item, overview.lookbackDays))}
      </tbody>
      <tfoot>
        ${this.#line('total', html`${strings.total}`, this.#figure(clicks, 'clicks'), this.#figure(conversations, 'conversations'))}
      </tfoot>
    `;
  }

  #row(row: OverviewRow, most: number) {
    const key = rowKey(row);
    return html`<tr>
      <th scope="row" class="source">
        <report-name .name=${row.source}></report-name>
        <span class="under">${this.#details(row)}</span>
      </th>
      <td class="detail"><report-name .name=${row.medium}></report-name></td>
      <td class="detail"><report-name .name=${row.campaign}></report-name></td>
      <td class="number">${this.#figure(row.clicks, `clicks ${key}`)}</td>
      <td class="number">${this.#measure(row.conversations, most, `conversations ${key}`)}</td>
    </tr>`;
  }

  #details({ medium, campaign }: OverviewRow) {
    const names = medium.trim() + campaign.trim() === '' ? [''] : [medium, campaign];
    return names.map((name) => html`<report-name .name=${name}></report-name>`);
  }

  #unknownOrigin(clicks: number) {
    const head = html`<span class="wide">${strings.unknownOrigin}<small>${strings.unknownOriginHint}</small></span>`;
    return this.#line('honest', head, this.#figure(clicks, 'unknown-origin'), dash());
  }

  #unattributed({ unattributed: { conversations, reasons } }: Overview, most: number) {
    const head =
      reasons.length === 0
        ? strings.unattributed
        : html`<button class="wide" aria-expanded=${this.open} aria-controls="reasons" @click=${this.#toggle}>
            <svg viewBox="0 0 20 20" aria-hidden="true"><path d="m8 5 5 5-5 5" /></svg>
            <span>${strings.unattributed}<small>${strings.unattributedHint}</small></span>
          </button>`;
    const figure = this.#measure(conversations, most, 'unattributed');
    return this.#line('honest wordy', head, dash(), figure);
  }

  #reason({ reason, conversations }: Overview['unattributed']['reasons'][number], lookbackDays: number) {
    const { title, text } = strings.reasons[reason];
    const head = html`<span class="wide">${title}<small>${text(lookbackDays)}</small></span>`;
    return this.#line('reason wordy', head, dash(), this.#figure(conversations, reason));
  }

  #line(kind: string, head: unknown, clicks: unknown, conversations: unknown) {
    return html`<tr class=${kind}>
      <th scope="row" class="source">${head}</th>
      <td class="detail"></td>
      <td class="detail"></td>
      <td class="number">${clicks}</td>
      <td class="number">${conversations}</td>
    </tr>`;
  }

  #figure(value: number, name: string) {
    return html`<report-figure .value=${value} .changed=${this.changed.has(name)}></report-figure>`;
  }

  #measure(value: number, most: number, name: string) {
    const width = most > 0 ? (value / most) * 100 : 0;
    return html`<span class="measure">
      <svg class="bar" aria-hidden="true">${svg`<rect width="${width}%" height="6" rx="3" />`}</svg>
      ${this.#figure(value, name)}
    </span>`;
  }

  #toggle(): void {
    this.open = !this.open;
  }

  #skeleton() {
    const bone = html`<span class="bone"></span>`;
    return html`<tbody>
      ${skeletonRows.map(() => this.#line('', html`${bone}<span class="under">${bone}</span>`, bone, bone))}
    </tbody>`;
  }

  static override styles = [sharedStyles, skeletonStyles, tableStyles];
}

function dash() {
  return html`<span class="none"><span aria-hidden="true">–</span><span class="unseen">${strings.notApplicable}</span></span>`;
}
