import { getJson } from '../api/get-json.ts';
import type { ReportView } from '../view/report-view.ts';
import type { Note } from './note.ts';
import { parseNotes } from './parse-notes.ts';

/** The notes on the days of a view. Without them the figures are as good: a failure leaves them out. */
export async function readNotes(
  { site, range, shared }: Pick<ReportView, 'site' | 'range' | 'shared'>,
  signal: AbortSignal,
): Promise<readonly Note[]> {
  // They are written for the house, and no link shows them.
  if (shared) return [];
  const read = await getJson(`/api/notes?${new URLSearchParams({ site: site.id, ...range })}`, parseNotes, signal);
  return read.ok ? read.value : [];
}
