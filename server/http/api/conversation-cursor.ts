import { z } from 'zod';
import type { ConversationPlace } from '../../store/reports/list-conversations.ts';

/** The cursor of a place in the list of conversations: opaque, so that nobody counts on what is in it. */
export function writeCursor({ at, message }: ConversationPlace): string {
  return Buffer.from(`${at} ${message}`).toString('base64url');
}

/** A cursor of ours, read back; empty: the beginning. */
export const conversationCursor = z
  .string()
  .max(200)
  .default('')
  .transform((text, context): ConversationPlace | undefined => {
    if (text === '') return;
    const [, at, message] = /^(\d{1,15}) (\S+)$/.exec(Buffer.from(text, 'base64url').toString()) ?? [];
    if (at !== undefined && message !== undefined) return { at: Number(at), message };
    context.addIssue({ code: 'custom', message: 'is not one of ours: send the next of the page before as it came' });
    return z.NEVER;
  })
  .describe('The `next` of the page before.');
