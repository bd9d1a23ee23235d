import { asRecord } from './as-record.ts';
import type { Conversation } from './conversation.ts';
import { parseConversation } from './parse-conversation.ts';
import { parseList } from './parse-list.ts';

/** A page of conversations, in the order in which they were asked for. */
export function parseConversations(body: unknown): readonly Conversation[] | undefined {
  return parseList(asRecord(body)['conversations'], parseConversation);
}
