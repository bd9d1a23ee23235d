import type { Answer } from '../api/answer.ts';
import type { Conversation } from '../api/conversation.ts';
import { getJson } from '../api/get-json.ts';
import { parseConversations } from '../api/parse-conversations.ts';
import type { ReportView } from '../view/report-view.ts';

const wanted = 20;

/** The latest conversations of a view, newest first. */
export function readLatest(
  { site, range }: Pick<ReportView, 'site' | 'range'>,
  signal: AbortSignal,
): Promise<Answer<readonly Conversation[]>> {
  const query = new URLSearchParams({ site: site.id, ...range, order: 'newest', limit: String(wanted) });
  return getJson(`/api/conversations?${query}`, parseConversations, signal);
}
