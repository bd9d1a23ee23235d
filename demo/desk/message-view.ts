import { html, nothing } from 'lit';
import type { Chat } from './chat.ts';
import type { ChatMessage } from './chat-message.ts';
import { clockTime } from './clock-time.ts';
import type { PhoneActions } from './phone-actions.ts';
import { phoneIcons } from './phone-icons.ts';

const tick = (state: ChatMessage['state']) => html`
  <span class="ticks ${state}" role="img" aria-label=${state}>${phoneIcons[state]}</span>
`;

const refusal = (chat: Chat, message: ChatMessage, actions: PhoneActions) => html`
  <div class="refusal" role="alert">
    <p>${message.problem}</p>
    <button type="button" @click=${() => actions.tryAgain(chat, message)}>Try again</button>
  </div>
`;

/** One message, or the small line that tells of an event without words. */
export function messageView(chat: Chat, message: ChatMessage, actions: PhoneActions) {
  const failed = message.state === 'refused' ? refusal(chat, message, actions) : nothing;
  if (message.kind === 'referral') return html`<p class="event">${message.text}</p>${failed}`;

  const mine = message.from === 'person';
  const side = mine ? 'person-side' : 'business-side';
  return html`
    <div class="bubble ${side}"><span>${message.text}</span>
      <footer>${mine ? nothing : 'automatic, by this phone ·'} ${clockTime(message.at)} ${mine ? tick(message.state) : nothing}</footer>
    </div>
    ${failed}
  `;
}
