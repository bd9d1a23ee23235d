import { html } from 'lit';
import { strings } from '../../strings/strings.ts';
import type { ReportView } from '../view/report-view.ts';

/** Above what `costCells` shows. */
export function costHeads(view: ReportView | undefined) {
  const { metrics, costPer } = strings;
  return [metrics.spend, costPer[view?.of ?? 'conversations'], metrics.returnOnSpend].map(
    (name) => html`<th role="columnheader" scope="col" class="number cost">${name}</th>`,
  );
}
