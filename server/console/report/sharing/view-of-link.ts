import type { Answer } from '../api/answer.ts';
import type { Site } from '../api/site.ts';
import type { ReportView } from '../view/report-view.ts';
import { viewOfSearch } from '../view/view-of-search.ts';
import type { SharedReport } from './shared-report.ts';

/** What the link settles, so that no address of its page can. */
const settled = ['site', 'from', 'to', 'days', 'lookbackDays', 'cohort', 'against'];

/** Reads an address below a link: of what it shows, how to look at it is the reader's choice, and what it is is not. */
export function viewOfLink(
  search: string,
  sites: readonly Site[],
  shared: SharedReport,
  nowMs: number,
): Answer<ReportView> {
  const asked = new URLSearchParams(search);
  for (const name of settled) asked.delete(name);
  if (!asked.has('model')) asked.set('model', shared.model);
  asked.set('site', shared.site);
  asked.set('from', shared.range.from);
  asked.set('to', shared.range.to);
  asked.set('lookbackDays', String(shared.lookbackDays));
  asked.set('cohort', shared.cohort);
  asked.set('against', 'off');
  const read = viewOfSearch(`?${asked}`, sites, nowMs);
  return read.ok ? { ok: true, value: { ...read.value, shared } } : read;
}
