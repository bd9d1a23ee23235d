import { html, nothing } from 'lit';
import type { Credited } from '#core/report/breakdown.ts';
import type { CreditedFigures } from '../api/read-breakdown.ts';
import { costWords } from '../metrics/cost-words.ts';
import { metricWords } from '../metrics/metric-words.ts';
import type { Wording } from '../metrics/wording.ts';
import { dash } from './dash.ts';

/** What a line of the table cost, what one of what is credited cost, and what came back; without figures, dashes. */
export function costCells(figures: CreditedFigures | undefined, of: Credited) {
  const cells = figures
    ? [metricWords('spend', figures), costWords(figures.spend, figures[of]), metricWords('returnOnSpend', figures)]
    : [undefined, undefined, undefined];
  return cells.map((words) => html`<td role="cell" class="number cost">${cell(words)}</td>`);
}

function cell(words: Wording | undefined) {
  if (!words || words.isGap) return html`<span title=${words?.figure ?? nothing}>${dash()}</span>`;
  return html`${words.figure}${words.limits === undefined ? nothing : html`<small>${words.limits}</small>`}`;
}
