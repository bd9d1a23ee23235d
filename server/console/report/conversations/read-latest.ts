import type { Answer } from '../api/answer.ts';
import type { Conversation } from '../api/conversation.ts';
import { getJson } from '../api/get-json.ts';
import { parseConversations } from '../api/parse-conversations.ts';
import { queryOfView } from '../view/query-of-view.ts';
import type { ReportView } from '../view/report-view.ts';

const wanted = '20';

/** The latest conversations of a view, newest first. They are listed by when they began, whatever the figures go by. */
export function readLatest(
  view: Pick<ReportView, 'site' | 'range' | 'lookbackDays' | 'filters'>,
  signal: AbortSignal,
): Promise<Answer<readonly Conversation[]>> {
  const query = queryOfView({ ...view, cohort: 'start' }, { order: 'newest', limit: wanted });
  return getJson(`/api/conversations?${query}`, parseConversations, signal);
}
