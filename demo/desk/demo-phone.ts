import { html, LitElement, nothing } from 'lit';
import { automaticReply } from './automatic-reply.ts';
import { businessName } from './business-name.ts';
import { changeChat } from './change-chat.ts';
import type { Chat } from './chat.ts';
import type { ChatLink } from './chat-link.ts';
import { chatListView } from './chat-list-view.ts';
import type { ChatMessage } from './chat-message.ts';
import { chatStyles } from './chat-styles.ts';
import { chatView } from './chat-view.ts';
import { clockTime } from './clock-time.ts';
import { deskTokens } from './desk-tokens.ts';
import { isSimulated } from './is-simulated.ts';
import { newPerson } from './new-person.ts';
import { openChat } from './open-chat.ts';
import type { PhoneActions } from './phone-actions.ts';
import { phoneIcons } from './phone-icons.ts';
import { phoneMemory } from './phone-memory.ts';
import type { PhoneState } from './phone-state.ts';
import { phoneStyles } from './phone-styles.ts';
import { sendMessage } from './send-message.ts';

const PAUSE_BEFORE_TYPING_MS = 500;
const TYPING_MS = 1300;

const pause = (delayMs: number) => new Promise((resolve) => setTimeout(resolve, delayMs));

/** The simulated phone of the person who looks at the shop. */
export class DemoPhone extends LitElement {
  static override styles = [deskTokens, phoneStyles, chatStyles];
  static override properties = {
    sheet: { type: Boolean, reflect: true },
    state: { state: true },
    typingIn: { state: true },
  };

  declare sheet: boolean;
  declare private state: PhoneState;
  declare private typingIn: string | undefined;

  readonly #actions: PhoneActions = {
    show: (id) => this.#keep({ ...this.state, openId: id }),
    write: (chat, draft) => this.#change(chat.id, (now) => ({ ...now, draft })),
    send: (chat) => this.#send(chat),
    start: (chat) => this.#start(chat),
    tryAgain: (chat, message) => this.#tryAgain(chat, message),
    close: () => this.dispatchEvent(new Event('demo-close')),
    changePerson: () => this.#keep({ person: newPerson(Math.random, this.state.person), chats: [], openId: undefined }),
  };

  constructor() {
    super();
    this.sheet = false;
    this.state = phoneMemory.load();
  }

  /** Follows a link from the shop: its chat comes to the front with all that the link carries. */
  open(link: ChatLink): void {
    this.#keep(openChat(this.state, link));
    const chat = this.#openChat();
    if (chat?.channel === 'messenger' && chat.started && chat.ref !== undefined) {
      const { ref } = chat;
      this.#change(chat.id, (now) => ({ ...now, ref: undefined }));
      this.#post(chat.id, { kind: 'referral', text: 'Opened by a link in the shop', ref });
    }
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[data-first]')?.focus());
  }

  #openChat(): Chat | undefined {
    return this.state.chats.find((chat) => chat.id === this.state.openId);
  }

  #keep(state: PhoneState): void {
    this.state = state;
    phoneMemory.save(state);
  }

  #change(id: string, change: (chat: Chat) => Chat): void {
    this.#keep(changeChat(this.state, id, change));
  }

  #send(chat: Chat): void {
    const text = chat.draft.trim();
    if (text === '') return;
    this.#change(chat.id, (now) => ({ ...now, draft: '' }));
    this.#post(chat.id, { kind: 'text', text });
  }

  #start(chat: Chat): void {
    this.#change(chat.id, (now) => ({ ...now, started: true, ref: undefined }));
    this.#post(chat.id, { kind: 'get_started', text: 'Get started', ...(chat.ref !== undefined && { ref: chat.ref }) });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[data-first]')?.focus());
  }

  #tryAgain(chat: Chat, message: ChatMessage): void {
    this.#change(chat.id, (now) => ({ ...now, messages: now.messages.filter(({ id }) => id !== message.id) }));
    const { kind, text, ref } = message;
    this.#post(chat.id, { kind, text, ...(ref !== undefined && { ref }) });
  }

  #post(chatId: string, part: Pick<ChatMessage, 'kind' | 'text' | 'ref'>): void {
    const message: ChatMessage = { ...part, id: crypto.randomUUID(), from: 'person', at: Date.now(), state: 'sent' };
    this.#change(chatId, (now) => ({ ...now, messages: [...now.messages, message] }));
    void this.#deliver(chatId, message);
  }

  async #deliver(chatId: string, message: ChatMessage): Promise<void> {
    const { person, chats } = this.state;
    const channel = chats.find(({ id }) => id === chatId)?.channel;
    if (!channel) return;
    if (!isSimulated(channel)) return this.#keepHere(chatId);
    const outcome = await sendMessage({
      channel,
      contact: { id: channel === 'whatsapp' ? person.phone : person.psid, name: person.name },
      kind: message.kind,
      ...(message.kind === 'text' && { text: message.text }),
      ...(message.ref !== undefined && { ref: message.ref }),
    });
    // A new person may hold the phone by now; the answer was not meant for them.
    if (this.state.person.phone !== person.phone) return;

    this.#change(chatId, (now) => ({
      ...now,
      messages: now.messages.map((sent) => {
        if (sent.id !== message.id) return sent;
        return outcome.delivered
          ? { ...sent, state: 'delivered' }
          : { ...sent, state: 'refused', problem: outcome.problem };
      }),
    }));
    if (outcome.delivered && message.kind !== 'referral') await this.#reply(chatId, person.phone);
  }

  /** Nobody stands in for this app's platform: the phone says so, rather than pretend. */
  #keepHere(chatId: string): void {
    const text = 'Not delivered: the demo connects WhatsApp and Messenger only.';
    const note = { id: crypto.randomUUID(), from: 'business', kind: 'referral', text, at: Date.now(), state: 'sent' };
    this.#change(chatId, (now) => ({ ...now, messages: [...now.messages, note as ChatMessage] }));
  }

  async #reply(chatId: string, phone: string): Promise<void> {
    await pause(PAUSE_BEFORE_TYPING_MS);
    this.typingIn = chatId;
    await pause(TYPING_MS);
    this.typingIn = undefined;
    const chat = this.state.chats.find(({ id }) => id === chatId);
    if (!chat || this.state.person.phone !== phone) return;

    const text = automaticReply(chat);
    const reply = { id: crypto.randomUUID(), from: 'business', kind: 'text', text, at: Date.now(), state: 'delivered' };
    this.#change(chatId, (now) => ({ ...now, messages: [...now.messages, reply as ChatMessage] }));
  }

  override updated(): void {
    const log = this.renderRoot.querySelector('.log');
    if (log) log.scrollTop = log.scrollHeight;
  }

  override render() {
    const { person, chats } = this.state;
    const chat = this.#openChat();
    const name = businessName();
    const actions = this.#actions;
    const closeButton = this.sheet
      ? html`<button class="icon-button" type="button" aria-label="Close the phone" @click=${actions.close}>
          ${phoneIcons.close}
        </button>`
      : nothing;
    return html`
      <div class="body" data-channel=${chat?.channel ?? nothing}>
        <div class="status"><span>${clockTime(Date.now())}</span><span>Stand-in phone</span></div>
        ${
          chat
            ? chatView({ chat, name, typing: this.typingIn === chat.id, closeButton, actions })
            : chatListView(chats, name, closeButton, actions)
        }
      </div>
      <div class="person">
        <span>${phoneIcons.person} ${person.name}, +${inThrees(person.phone)}</span>
        <button type="button" @click=${actions.changePerson}>New person</button>
      </div>
    `;
  }
}

/** `351901234567` as it is read aloud: 351 901 234 567. */
const inThrees = (phone: string): string => phone.replace(/\d{3}(?=\d)/g, '$& ');
