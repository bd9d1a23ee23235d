import { asRecord } from './as-record.ts';
import type { Conversation } from './conversation.ts';
import { parseConversation } from './parse-conversation.ts';
import { parseList } from './parse-list.ts';

/** A page of conversations, oldest first, and the cursor of the next; undefined cursor at the end. */
export interface ConversationPage {
  readonly conversations: readonly Conversation[];
  readonly next: string | undefined;
}

export function parseConversations(body: unknown): ConversationPage | undefined {
  const { conversations, next } = asRecord(body);
  const list = parseList(conversations, parseConversation);
  return list && { conversations: list, next: typeof next === 'string' ? next : undefined };
}
