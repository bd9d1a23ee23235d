import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Chat } from './chat.ts';
import type { PhoneActions } from './phone-actions.ts';
import { phoneIcons } from './phone-icons.ts';

/** Where the browser cannot size the box by its content, these many rows come close. */
function rowsFor(draft: string): number {
  const lines = draft.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 28)), 0);
  return Math.min(8, lines);
}

function onKeyDown(event: KeyboardEvent, send: () => void): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
}

/** The box with the text to be sent, or Messenger's one button of a thread that has not begun. */
export function composeView(chat: Chat, name: string, actions: PhoneActions) {
  if (!chat.started) {
    return html`
      <div class="start">
        <p>${name} sees your name once you begin.</p>
        <button type="button" data-first @click=${() => actions.start(chat)}>Get started</button>
      </div>
    `;
  }
  const send = () => actions.send(chat);
  return html`
    <form class="compose" @submit=${(event: Event) => {
      event.preventDefault();
      send();
    }}>
      <textarea
        aria-label="Message to ${name}"
        placeholder="Message"
        data-first
        rows=${rowsFor(chat.draft)}
        maxlength="4096"
        enterkeyhint="send"
        .value=${live(chat.draft)}
        @input=${(event: Event & { currentTarget: HTMLTextAreaElement }) => actions.write(chat, event.currentTarget.value)}
        @keydown=${(event: KeyboardEvent) => onKeyDown(event, send)}
      ></textarea>
      <button class="send" aria-label="Send" ?disabled=${chat.draft.trim() === ''}>${phoneIcons.send}</button>
    </form>
  `;
}
