import type { Answer } from '../api/answer.ts';
import type { Conversation } from '../api/conversation.ts';
import { getJson } from '../api/get-json.ts';
import { parseConversations } from '../api/parse-conversations.ts';
import { addDays } from '../days/add-days.ts';
import { countDays } from '../days/count-days.ts';
import type { DayRange } from '../days/day-range.ts';
import type { ReportView } from '../view/report-view.ts';
import { windowDays } from './window-days.ts';

const wanted = 20;
const pageLimit = 1_000;
const widen = 4;

/**
 * The latest conversations of a view, newest first. The server tells them oldest first, so the last days are read
 * whole, and more of them while too few are found.
 * @param total conversations of the whole range, as the overview counts them
 */
export async function readLatest(
  { site, range, today }: Pick<ReportView, 'site' | 'range' | 'today'>,
  total: number,
  signal: AbortSignal,
): Promise<Answer<readonly Conversation[]>> {
  if (total === 0) return { ok: true, value: [] };
  const to = range.to < today ? range.to : today;
  const all = countDays({ from: range.from, to });
  for (let days = windowDays(wanted, total, all); ; days = Math.min(all, days * widen)) {
    const read = await readDays(site.id, { from: addDays(to, 1 - days), to }, signal);
    if (!read.ok) return read;
    if (read.value.length >= wanted || days >= all) return { ok: true, value: read.value.slice(-wanted).reverse() };
  }
}

async function readDays(site: string, { from, to }: DayRange, signal: AbortSignal): Promise<Answer<Conversation[]>> {
  const found: Conversation[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const query = new URLSearchParams({ site, from, to, limit: String(pageLimit), cursor });
    const page: Awaited<ReturnType<typeof readPage>> = await readPage(query, signal);
    if (!page.ok) return page;
    found.push(...page.value.conversations);
    cursor = page.value.next;
  }
  return { ok: true, value: found };
}

function readPage(query: URLSearchParams, signal: AbortSignal) {
  return getJson(`/api/conversations?${query}`, parseConversations, signal);
}
