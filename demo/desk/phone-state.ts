import type { Chat } from './chat.ts';
import type { Person } from './person.ts';

/** All that the phone remembers from one page of the shop to the next. */
export interface PhoneState {
  readonly person: Person;
  readonly chats: readonly Chat[];
  readonly openId: string | undefined;
}
