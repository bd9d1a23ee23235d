import type { Chat } from './chat.ts';
import type { ChatLink } from './chat-link.ts';
import type { PhoneState } from './phone-state.ts';

/** The phone after a link was followed: its chat in front, its text in the compose box. */
export function openChat(state: PhoneState, link: ChatLink): PhoneState {
  const id = `${link.channel}:${link.to}`;
  const known = state.chats.find((chat) => chat.id === id);
  const chat: Chat = {
    id,
    channel: link.channel,
    to: link.to,
    // A link without text leaves alone what the person was writing.
    draft: textOf(link) || (known?.draft ?? ''),
    ref: link.ref,
    started: known?.started ?? link.channel !== 'messenger',
    messages: known?.messages ?? [],
  };
  return { ...state, chats: [chat, ...state.chats.filter((other) => other.id !== id)], openId: id };
}

/** A bot is told what its link carries by a command, which the app writes for the person. */
const textOf = ({ channel, text, ref }: ChatLink) => (channel === 'telegram' && ref ? `/start ${ref}` : text);
