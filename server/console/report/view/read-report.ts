import type { Funnel, Overview } from '#core/report/overview.ts';
import type { Answer } from '../api/answer.ts';
import type { Conversation } from '../api/conversation.ts';
import { getJson } from '../api/get-json.ts';
import { parseBreakdown } from '../api/parse-breakdown.ts';
import { parseCoverage } from '../api/parse-coverage.ts';
import { parseOverview } from '../api/parse-overview.ts';
import { parseSeries } from '../api/parse-series.ts';
import type { ReadBreakdown } from '../api/read-breakdown.ts';
import type { ReadCoverage } from '../api/read-coverage.ts';
import type { ReadSeries } from '../api/read-series.ts';
import { readLatest } from '../conversations/read-latest.ts';
import { addDays } from '../days/add-days.ts';
import type { Note } from '../notes/note.ts';
import { readNotes } from '../notes/read-notes.ts';
import { queryOfView } from './query-of-view.ts';
import type { ReportView } from './report-view.ts';

/** Ten years: the server reads no range much longer, and nobody's first conversation was earlier. */
const longAgoDays = -3_650;

/** What a view shows. What was recorded at any time tells "nothing yet" from "nothing in these days". */
export interface ReadReport {
  readonly overview: Overview;
  readonly coverage: ReadCoverage;
  readonly series: ReadSeries;
  /** Credit by source, medium and campaign. */
  readonly origins: ReadBreakdown;
  /** The funnel of all time, asked for only when the range has no conversation; undefined when not known. */
  readonly ever: Funnel | undefined;
  /** Newest first; undefined when they could not be read, which takes nothing from the figures. */
  readonly latest: readonly Conversation[] | undefined;
  /** Oldest day first. */
  readonly notes: readonly Note[];
}

export async function readReport(view: ReportView, signal: AbortSignal): Promise<Answer<ReadReport>> {
  const { model, compare, against, grain, of, by } = view;
  const credit = { model, compare };
  const [asked, series, origins, latest, notes] = await Promise.all([
    getJson(`/api/reports/overview?${queryOfView(view, credit)}`, parseBoth, signal),
    getJson(`/api/reports/series?${queryOfView(view, { against, grain })}`, parseSeries, signal),
    getJson(`/api/reports/breakdown?${queryOfView(view, { ...credit, of, by })}`, parseBreakdown, signal),
    readLatest(view, signal),
    readNotes(view, signal),
  ]);
  if (!asked.ok) return asked;
  if (!series.ok) return series;
  if (!origins.ok) return origins;
  const { overview, coverage } = asked.value;
  const read = { overview, coverage, series: series.value, origins: origins.value, notes };
  // Through a link nothing of other days is told, so nothing is known of them.
  if (overview.funnel.conversations > 0 || view.shared) {
    return { ok: true, value: { ...read, ever: undefined, latest: latest.ok ? latest.value : undefined } };
  }
  const always = new URLSearchParams({ site: view.site.id, from: addDays(view.today, longAgoDays), to: view.today });
  const all = await getJson(`/api/reports/overview?${always}`, parseOverview, signal);
  return { ok: true, value: { ...read, ever: all.ok ? all.value.funnel : undefined, latest: [] } };
}

function parseBoth(body: unknown): Pick<ReadReport, 'overview' | 'coverage'> | undefined {
  const overview = parseOverview(body);
  const coverage = parseCoverage(body);
  return overview && coverage && { overview, coverage };
}
