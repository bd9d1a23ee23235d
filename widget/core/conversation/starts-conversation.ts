/** Days of silence after which a message starts a new conversation: the length by which Meta counts. */
export const SILENT_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * Whether a message starts a conversation: the contact's first ever, or the first after enough silent days.
 * @param at the message's time, epoch milliseconds
 * @param previousAt time of the contact's message before it at the same destination, if there is one
 */
export function startsConversation(at: number, previousAt: number | undefined, silentDays = SILENT_DAYS): boolean {
  return previousAt === undefined || at - previousAt >= silentDays * DAY_MS;
}
