import { css, html, LitElement, nothing } from 'lit';
import { ask } from '../../forms/ask.ts';
import { cardStyles } from '../../styles/card-styles.ts';
import { formStyles } from '../../styles/form-styles.ts';
import { pillStyles } from '../../styles/pill-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { Draft } from '../draft.ts';
import type { SiteSettings } from '../site-settings.ts';
import { strings } from '../strings/strings.ts';
import { chatLink } from './chat-link.ts';
import { SNIPPET_KINDS, type SnippetKind, snippetOf } from './snippet-of.ts';
import { stepTitle } from './step-title.ts';

const EVERY_MS = 4_000;

/** Step 3: what to paste where, and whether it has been seen to work. */
export class SetupPaste extends LitElement {
  static override properties = {
    site: { attribute: false },
    draft: { attribute: false },
    kind: { state: true },
    seen: { state: true },
    isForeign: { state: true },
  };

  declare site: SiteSettings;
  declare draft: Draft;
  declare private kind: SnippetKind;
  /** Origin of a page that told us of the button; empty until one did. */
  declare private seen: string;
  declare private isForeign: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #live: EventSource | undefined;

  constructor() {
    super();
    this.kind = 'script';
    this.seen = '';
    this.isForeign = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What is recorded is told at once; asking now and then is for proxies that hold such news back.
    this.#timer = setInterval(() => void this.#look(), EVERY_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
  }

  protected override firstUpdated(): void {
    this.#live = new EventSource(`/api/live?site=${encodeURIComponent(this.site.id)}`);
    this.#live.addEventListener('change', () => void this.#look());
    void this.#look();
  }

  #end(): void {
    clearInterval(this.#timer);
    this.#live?.close();
  }

  async #look(): Promise<void> {
    if (document.visibilityState === 'hidden' || this.seen) return;
    const site = encodeURIComponent(this.site.id);
    const days = recentDays(Date.now());
    const { answer } = await ask<{ rows: readonly { key: string; impressions: number; clicks: number }[] }>(
      `/api/reports/breakdown?site=${site}&dimension=page&${days}`,
    );
    const page = answer?.rows.find(
      ({ impressions, clicks, key }) => impressions + clicks > 0 && URL.canParse(key),
    )?.key;
    if (page !== undefined) {
      this.seen = new URL(page).origin;
      this.#end();
      return;
    }
    const turnedAway = await ask<{ days: readonly { reason: string; count: number }[] }>(
      `/api/not-counted?site=${site}&${days}`,
    );
    this.isForeign = turnedAway.answer?.days.some(({ reason }) => reason === 'foreign_origin') ?? false;
  }

  protected override render() {
    const { paste: words } = strings;
    const href = chatLink(this.draft);
    return html`<section class="card">
      ${stepTitle(3, strings.steps.paste, this.seen !== '')}
      <p class="lead">${words.text}</p>
      ${href ? this.#snippet(href) : html`<p class="empty">${words.needsNumber}</p>`}
      <p class="seen state ${this.seen ? 'good' : 'waiting'}" role="status">
        ${this.seen ? words.seen(this.seen) : words.waiting}
      </p>
      ${this.isForeign && !this.seen ? html`<p class="error">${words.foreign}</p>` : nothing}
      ${
        this.seen
          ? html`<p class="actions"><a class="button" href="/report?site=${this.site.id}">${words.toReport}</a></p>`
          : nothing
      }
    </section>`;
  }

  #snippet(href: string) {
    const { paste: words, channel } = strings;
    const message = this.draft.attributes['message'] ?? channel.messageDefault;
    const draft = { ...this.draft, attributes: { ...this.draft.attributes, message } };
    const input = { origin: location.origin, site: this.site.id, draft, href, label: channel.test };
    return html`<div class="choices" role="group" aria-label=${strings.steps.paste}>
        ${SNIPPET_KINDS.map(
          (kind) => html`<button
            type="button"
            class="pill"
            aria-pressed=${kind === this.kind}
            aria-current=${kind === this.kind ? 'true' : nothing}
            @click=${() => (this.kind = kind)}
          >
            ${words.kinds[kind]}
          </button>`,
        )}
      </div>
      <p class="hint">${words.where[this.kind]}</p>
      <copy-text .text=${snippetOf(this.kind, input)} .label=${words.kinds[this.kind]}></copy-text>`;
  }

  static override styles = [
    sharedStyles,
    formStyles,
    cardStyles,
    pillStyles,
    css`
      .seen {
        align-items: baseline;
        padding: 12px 16px;
        border: 1px solid var(--line);
        border-radius: var(--radius-control);
      }
      .seen.good {
        border-color: var(--accent);
      }
      .seen::before {
        flex: none;
      }
    `,
  ];
}

/** The last days, wide enough for every zone. */
function recentDays(now: number): string {
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  return `from=${day(now - 30 * 86_400_000)}&to=${day(now + 86_400_000)}`;
}
