import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { channelLabels } from './channel-labels.ts';
import type { Chat } from './chat.ts';
import { composeView } from './compose-view.ts';
import { messageView } from './message-view.ts';
import type { PhoneActions } from './phone-actions.ts';
import { phoneIcons } from './phone-icons.ts';

interface ChatViewOptions {
  readonly chat: Chat;
  readonly name: string;
  readonly typing: boolean;
  readonly closeButton: unknown;
  readonly actions: PhoneActions;
}

const typingDots = (name: string) => html`
  <div class="typing" role="img" aria-label="${name} is typing"><i></i><i></i><i></i></div>
`;

/** One chat on the phone's screen. */
export function chatView({ chat, name, typing, closeButton, actions }: ChatViewOptions) {
  return html`
    <div class="head">
      <button class="icon-button" type="button" aria-label="All chats" @click=${() => actions.show(undefined)}>
        ${phoneIcons.back}
      </button>
      <span class="avatar" aria-hidden="true">${name.slice(0, 1)}</span>
      <div>
        <h2>${name}</h2>
        <p>${typing ? 'typing…' : channelLabels[chat.channel]}</p>
      </div>
      ${closeButton}
    </div>
    <div class="log" role="log" aria-label="Chat with ${name}" tabindex="0">
      ${chat.messages.length > 0 ? html`<p class="day">Today</p>` : nothing}
      ${repeat(
        chat.messages,
        (message) => message.id,
        (message) => messageView(chat, message, actions),
      )}
      ${typing ? typingDots(name) : nothing}
    </div>
    ${composeView(chat, name, actions)}
  `;
}
