import { css, html, LitElement, nothing } from 'lit';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { ReadPoint, ReadSeries } from '../api/read-series.ts';
import { barWords } from '../chart/bar-words.ts';
import { isBeforeCounting } from '../chart/is-before-counting.ts';
import { metricWords } from '../metrics/metric-words.ts';
import type { ReportView } from '../view/report-view.ts';

/** The figures behind the chart, bar by bar, for whoever would rather read than look. */
export class ReportSeriesTable extends LitElement {
  static override properties = { series: { attribute: false }, view: { attribute: false } };

  declare series: ReadSeries;
  declare view: ReportView;

  protected override render() {
    const { points, comparison, grain, totals, countedSince } = this.series;
    const { metric, against = 'previous' } = this.view;
    const name = strings.metrics[metric];
    const before = (i: number) => comparison?.points[i];
    const figure = (point: ReadPoint) =>
      isBeforeCounting(metric, point, countedSince) ? strings.noDataYet : metricWords(metric, point).figure;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${strings.chartTable(name)}>
      <table>
        <thead>
          <tr>
            <th scope="col">${strings.time}</th>
            <th scope="col" class="number">${name}</th>
            ${comparison ? html`<th scope="col" class="number">${strings.against[against]}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${points.map((point, i) => {
            const old = before(i);
            return html`<tr>
              <th scope="row">${barWords(point, grain)}</th>
              <td class="number">${figure(point)}</td>
              ${comparison ? html`<td class="number">${old ? figure(old) : ''}</td>` : nothing}
            </tr>`;
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${strings.total}</th>
            <td class="number">${metricWords(metric, totals).figure}</td>
            ${comparison ? html`<td class="number">${metricWords(metric, comparison.totals).figure}</td>` : nothing}
          </tr>
        </tfoot>
      </table>
    </div>`;
  }

  static override styles = [
    sharedStyles,
    css`
      .scroll {
        max-height: 360px;
        overflow: auto;
        margin: 0 16px 16px;
        border: 1px solid var(--line);
        border-radius: var(--radius-control);
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: var(--text-14);
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: 6px 12px;
        border-bottom: 1px solid var(--line);
        font-weight: 400;
        text-align: start;
      }
      thead th {
        position: sticky;
        top: 0;
        background: var(--surface);
        color: var(--muted);
      }
      tfoot th,
      tfoot td {
        border: 0;
        font-weight: 600;
      }
      .number {
        text-align: end;
      }
    `,
  ];
}
