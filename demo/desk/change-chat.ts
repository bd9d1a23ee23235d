import type { Chat } from './chat.ts';
import type { PhoneState } from './phone-state.ts';

/** The phone with one chat changed; a chat that is gone (another person took the phone) stays gone. */
export function changeChat(state: PhoneState, id: string, change: (chat: Chat) => Chat): PhoneState {
  return { ...state, chats: state.chats.map((chat) => (chat.id === id ? change(chat) : chat)) };
}
