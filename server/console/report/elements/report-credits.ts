import { css, html, LitElement, svg } from 'lit';
import type { AttributionModelName } from '#core/attribution/attribution-model-name.ts';
import { strings } from '../../strings/strings.ts';
import { decimalStyles } from '../../styles/decimal-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { ExplainedTouchpoint } from '../api/explanation.ts';
import { type CreditColumn, creditColumns } from '../conversations/credit-columns.ts';
import { decimalGap } from '../figures/decimal-gap.ts';
import { formatCount } from '../figures/format-count.ts';
import { shownColumn } from '../figures/shown-column.ts';
import { modelNames } from '../models/model-names.ts';

/** A line a model, a column a touchpoint, or for long journeys a source: how one conversation is shared. The lines come to 1. */
export class ReportCredits extends LitElement {
  static override properties = { journey: { attribute: false }, marked: { attribute: false } };

  declare journey: readonly ExplainedTouchpoint[];
  /** The models that the report shows. */
  declare marked: readonly (AttributionModelName | undefined)[];

  protected override render() {
    const { journey } = this;
    if (journey.length === 1) return html`<p>${strings.onlyTouchpoint}</p>`;
    const columns = creditColumns(journey);
    const models = modelNames.filter((name) => journey.every(({ credits }) => credits.has(name)));
    // A long journey is wider than a page and scrolls by itself, by keyboard too.
    return html`<div class="scroll" role="region" aria-labelledby="title" tabindex="0">
        <table>
          <caption id="title">
            ${strings.credits}
          </caption>
          <thead>
            <tr>
              <th scope="col">${strings.creditsModel}</th>
              ${columns.map((column) => this.#head(column))}
            </tr>
          </thead>
          <tbody>
            ${models.map((name) => this.#model(name, columns))}
          </tbody>
        </table>
      </div>
      <p>${strings.fromAllPaths}</p>`;
  }

  #head({ numbers, names: [source = '', ...details] }: CreditColumn) {
    const [number] = numbers;
    return html`<th scope="col" class="number">
      ${
        numbers.length === 1
          ? html`<span class="stop">${number}</span>`
          : html`<span>${strings.visits(numbers.length)}</span>`
      }
      <report-name .name=${source}></report-name>
      ${details.map((detail) => html`<report-name .name=${detail}></report-name>`)}
    </th>`;
  }

  #model(name: AttributionModelName, columns: readonly CreditColumn[]) {
    const shown = shownColumn(columns.map(({ credits }) => credits.get(name) ?? 0));
    return html`<tr class=${this.marked.includes(name) ? 'marked' : ''}>
      <th scope="row">${strings.models[name].name}</th>
      ${shown.map((credit) => this.#credit(credit))}
    </tr>`;
  }

  #credit(credit: number) {
    return html`<td class="number ${credit === 0 ? 'none' : ''}">
      <span class=${decimalGap(credit, 2)}>${formatCount(credit)}</span>
      <svg aria-hidden="true">${svg`<rect x="${100 - credit * 100}%" width="${credit * 100}%" height="3" rx="1.5" />`}</svg>
    </td>`;
  }

  static override styles = [
    sharedStyles,
    decimalStyles,
    css`
      :host {
        container-type: inline-size;
      }
      .scroll {
        overflow-x: auto;
        border-radius: 4px;
      }
      table {
        border-collapse: collapse;
        font-size: var(--text-14);
      }
      caption {
        padding-bottom: 4px;
        font-weight: 600;
        text-align: start;
      }
      th,
      td {
        padding: 4px 12px;
        font-weight: 400;
        text-align: start;
        vertical-align: top;
        white-space: nowrap;
      }
      tr > :first-child {
        padding-inline-start: 0;
      }
      tr {
        border-top: 1px solid var(--line);
      }
      thead tr {
        border: 0;
      }
      thead th {
        color: var(--muted);
        font-size: var(--text-12);
        vertical-align: bottom;
      }
      .number {
        min-width: 72px;
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
      thead .number {
        max-width: 120px;
      }
      .stop {
        display: inline-grid;
        place-items: center;
        min-width: 18px;
        padding-inline: 4px;
        border: 1.5px solid var(--accent);
        border-radius: 999px;
        color: var(--accent);
        font-weight: 600;
      }
      .none {
        color: var(--muted);
      }
      .marked th,
      .marked td {
        font-weight: 600;
      }
      svg {
        width: 60px;
        height: 3px;
        margin: 2px 0 0 auto;
        fill: var(--accent);
      }
      p {
        margin-top: 8px;
        color: var(--muted);
        font-size: var(--text-12);
      }
      @container (max-width: 520px) {
        th,
        td {
          padding-inline: 6px;
        }
        .number {
          min-width: 52px;
        }
        thead .number {
          max-width: 72px;
        }
        svg {
          width: 40px;
        }
      }
      @media (forced-colors: active) {
        svg {
          fill: CanvasText;
        }
      }
    `,
  ];
}
