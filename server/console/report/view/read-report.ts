import type { Funnel, Overview } from '#core/report/overview.ts';
import type { Answer } from '../api/answer.ts';
import { getJson } from '../api/get-json.ts';
import { parseOverview } from '../api/parse-overview.ts';
import { addDays } from '../days/add-days.ts';
import type { DayRange } from '../days/day-range.ts';
import type { ReportView } from './report-view.ts';

/** Ten years: the server reads no range much longer, and nobody's first conversation was earlier. */
const longAgoDays = -3_650;

/** The overview of a view and, to tell "nothing yet" from "nothing in these days", what was recorded at any time. */
export async function readReport(
  view: ReportView,
  signal: AbortSignal,
): Promise<Answer<{ overview: Overview; ever: Funnel | undefined }>> {
  const asked = await getOverview(view.site.id, view.range, signal);
  if (!asked.ok) return asked;
  const overview = asked.value;
  if (overview.funnel.conversations > 0) return { ok: true, value: { overview, ever: undefined } };
  const all = await getOverview(view.site.id, { from: addDays(view.today, longAgoDays), to: view.today }, signal);
  return { ok: true, value: { overview, ever: all.ok ? all.value.funnel : undefined } };
}

function getOverview(site: string, { from, to }: DayRange, signal: AbortSignal): Promise<Answer<Overview>> {
  return getJson(`/api/reports/overview?${new URLSearchParams({ site, from, to })}`, parseOverview, signal);
}
