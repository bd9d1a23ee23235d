import { html } from 'lit';
import { channelLabels } from './channel-labels.ts';
import type { Chat } from './chat.ts';
import type { PhoneActions } from './phone-actions.ts';
import { phoneIcons } from './phone-icons.ts';

function lastLine(chat: Chat): string {
  const last = chat.messages.at(-1);
  return last ? last.text : chat.draft;
}

const chatButton = (chat: Chat, name: string, actions: PhoneActions) => html`
  <li data-channel=${chat.channel}>
    <button type="button" @click=${() => actions.show(chat.id)}>
      <span class="avatar" aria-hidden="true">${name.slice(0, 1)}</span>
      <span><strong>${name}</strong><small>${channelLabels[chat.channel]}</small><small>${lastLine(chat)}</small></span>
    </button>
  </li>
`;

/** The phone's first screen: all chats, or what to do when there is none. */
export function chatListView(chats: readonly Chat[], name: string, closeButton: unknown, actions: PhoneActions) {
  return html`
    <div class="head plain"><h2>Chats</h2>${closeButton}</div>
    ${
      chats.length === 0
        ? html`<div class="empty">
            ${phoneIcons.chat}
            <p>Press a chat button in the shop. The message waits here, ready to send.</p>
          </div>`
        : html`<ul class="chats">${chats.map((chat) => chatButton(chat, name, actions))}</ul>`
    }
  `;
}
