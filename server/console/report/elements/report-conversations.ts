import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatReference } from '#core/reference/format-reference.ts';
import { strings } from '../../strings/strings.ts';
import { pillStyles } from '../../styles/pill-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { Conversation } from '../api/conversation.ts';
import { matchWords } from '../conversations/match-words.ts';
import { formatMoment } from '../days/format-moment.ts';
import { formatCount } from '../figures/format-count.ts';
import type { ReportView } from '../view/report-view.ts';
import { searchWith } from '../view/search-with.ts';
import { conversationsStyles } from './conversations-styles.ts';
import { followLink } from './follow-link.ts';

/** What a thumb scrolls past without tiring. */
const shownAtFirst = 10;

/** The latest conversations; each opens to say why it is credited as it is. */
export class ReportConversations extends LitElement {
  static override properties = {
    conversations: { attribute: false },
    view: { attribute: false },
    total: { type: Number },
    changed: { attribute: false },
    readAt: { type: Number },
    all: { state: true },
  };

  /** Newest first; undefined when they could not be read. */
  declare conversations: readonly Conversation[] | undefined;
  declare view: ReportView;
  /** Conversations of the range, listed here or not. */
  declare total: number;
  declare changed: ReadonlySet<string>;
  /** When the page last read its figures: an open explanation is read again with them. */
  declare readAt: number;
  /** Whether the whole list is shown. */
  declare all: boolean;

  constructor() {
    super();
    this.changed = new Set();
    this.all = false;
  }

  protected override firstUpdated(): void {
    // Whoever follows a link to a conversation wants to see it, not the top of the page.
    this.renderRoot.querySelector('.open')?.scrollIntoView({ block: 'start' });
  }

  protected override render() {
    const { conversations = [], view, total } = this;
    const open = conversations.findIndex(({ id }) => id === view.conversation);
    const shown = this.all || open >= shownAtFirst ? conversations : conversations.slice(0, shownAtFirst);
    const of = strings.latestOf(formatCount(shown.length), formatCount(total));
    return html`<header>
        <h2>${strings.latest}</h2>
        <p>${this.conversations ? of : strings.latestUnread} ${strings.notKept}</p>
      </header>
      ${view.conversation !== undefined && open === -1 ? this.#elsewhere(view.conversation) : nothing}
      <ol>
        ${repeat(
          shown,
          ({ id }) => id,
          (conversation) => this.#item(conversation),
        )}
      </ol>
      ${
        shown.length < conversations.length
          ? html`<footer>
              <button class="pill" @click=${this.#showAll}>
                ${strings.showMore(formatCount(conversations.length - shown.length))}
              </button>
            </footer>`
          : nothing
      }`;
  }

  #item(conversation: Conversation) {
    const { view } = this;
    const { id, at, channel, match, reference } = conversation;
    const open = id === view.conversation;
    const words = matchWords(match, view.site.lookbackDays, view.lookbackDays);
    const href = searchWith(location.search, { conversation: open ? undefined : id });
    return html`<li class="${open ? 'open' : ''} ${this.changed.has(id) ? 'new' : ''}">
      <a href=${href} aria-expanded=${open} @click=${followLink}>
        <svg viewBox="0 0 20 20" aria-hidden="true"><path d="m8 5 5 5-5 5" /></svg>
        <time datetime=${new Date(at).toISOString()}>${formatMoment(at, view.site.timeZone, view.today)}</time>
        <report-channel .channel=${channel}></report-channel>
        <span class="match ${match.method}">
          <b>${words.label}</b>${words.reason === undefined ? nothing : html` · ${words.reason}`}
        </span>
        <span class="reference">${reference === undefined ? '' : formatReference(reference)}</span>
      </a>
      ${open ? this.#explanation(id) : nothing}
    </li>`;
  }

  /** Asked for by its address, and older than what is listed. */
  #elsewhere(id: string) {
    return html`<div class="open elsewhere">
      <p>${strings.otherConversation}</p>
      ${this.#explanation(id)}
    </div>`;
  }

  #explanation(id: string) {
    return html`<report-explanation
      .view=${this.view}
      .conversation=${id}
      .readAt=${this.readAt}
    ></report-explanation>`;
  }

  #showAll(): void {
    this.all = true;
  }

  static override styles = [sharedStyles, pillStyles, conversationsStyles];
}
