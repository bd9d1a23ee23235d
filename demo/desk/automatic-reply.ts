import type { Chat } from './chat.ts';

/** What the business would answer by itself. The phone makes it up; no service is asked. */
export function automaticReply(chat: Chat): string {
  const earlier = chat.messages.filter((message) => message.from === 'business').length;
  const last = chat.messages.findLast((message) => message.from === 'person');
  if (last?.kind === 'get_started') return 'Hello. What would you like to know? Somebody from the workshop reads this.';
  if (earlier === 0) return 'Thank you, your message is here. Somebody from the workshop will answer before 18:30.';
  return earlier % 2 === 1 ? 'Noted. We will look at it on the bench and write back.' : 'Good, we have that down.';
}
