import type { Funnel, Overview } from '#core/report/overview.ts';
import type { Answer } from '../api/answer.ts';
import type { Conversation } from '../api/conversation.ts';
import { getJson } from '../api/get-json.ts';
import { parseOverview } from '../api/parse-overview.ts';
import { readLatest } from '../conversations/read-latest.ts';
import { addDays } from '../days/add-days.ts';
import type { ReportView } from './report-view.ts';

/** Ten years: the server reads no range much longer, and nobody's first conversation was earlier. */
const longAgoDays = -3_650;

/** What a view shows. What was recorded at any time tells "nothing yet" from "nothing in these days". */
export interface ReadReport {
  readonly overview: Overview;
  /** The funnel of all time, asked for only when the range has no conversation; undefined when not known. */
  readonly ever: Funnel | undefined;
  /** Newest first; undefined when they could not be read, which takes nothing from the figures. */
  readonly latest: readonly Conversation[] | undefined;
}

export async function readReport(view: ReportView, signal: AbortSignal): Promise<Answer<ReadReport>> {
  const { site, range, model, compare, lookbackDays } = view;
  const credit = { model, ...(compare && { compare }), lookbackDays: String(lookbackDays) };
  const asked = await getOverview({ site: site.id, ...range, ...credit }, signal);
  if (!asked.ok) return asked;
  const overview = asked.value;
  if (overview.funnel.conversations > 0) {
    const latest = await readLatest(view, signal);
    return { ok: true, value: { overview, ever: undefined, latest: latest.ok ? latest.value : undefined } };
  }
  const always = { site: site.id, from: addDays(view.today, longAgoDays), to: view.today };
  const all = await getOverview(always, signal);
  return { ok: true, value: { overview, ever: all.ok ? all.value.funnel : undefined, latest: [] } };
}

function getOverview(query: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Answer<Overview>> {
  return getJson(`/api/reports/overview?${new URLSearchParams(query)}`, parseOverview, signal);
}
