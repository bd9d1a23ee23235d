import type { Overview } from '#core/report/overview.ts';
import { rowKey } from './row-key.ts';

/** Every figure of the page by a name of its own. */
export function figuresOf(overview: Overview): ReadonlyMap<string, number> {
  const figures = new Map<string, number>(Object.entries(overview.funnel));
  figures.set('unknown-origin', overview.clicksOfUnknownOrigin);
  figures.set('unattributed', overview.unattributed.conversations);
  for (const { reason, conversations } of overview.unattributed.reasons) figures.set(reason, conversations);
  if (overview.comparedUnattributed !== undefined) figures.set('compared', overview.comparedUnattributed);
  for (const row of overview.rows) {
    figures.set(`clicks ${rowKey(row)}`, row.clicks);
    figures.set(`conversations ${rowKey(row)}`, row.conversations);
    if (row.compared !== undefined) figures.set(`compared ${rowKey(row)}`, row.compared);
  }
  return figures;
}
