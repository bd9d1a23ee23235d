import type { Chat } from './chat.ts';
import type { ChatMessage } from './chat-message.ts';

/** What a finger can do on the phone. */
export interface PhoneActions {
  readonly show: (id: string | undefined) => void;
  readonly write: (chat: Chat, draft: string) => void;
  readonly send: (chat: Chat) => void;
  readonly start: (chat: Chat) => void;
  readonly tryAgain: (chat: Chat, message: ChatMessage) => void;
  readonly close: () => void;
  readonly changePerson: () => void;
}
