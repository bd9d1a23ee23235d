import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { strings } from '../../strings/strings.ts';
import { pillStyles } from '../../styles/pill-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { Explanation } from '../api/explanation.ts';
import type { Failure } from '../api/failure.ts';
import { matchWords } from '../conversations/match-words.ts';
import { ExplanationController } from '../view/explanation-controller.ts';
import type { ReportView } from '../view/report-view.ts';
import { searchWith } from '../view/search-with.ts';
import { NavigateEvent } from './navigate-event.ts';

/** Why one conversation is credited as it is: its match, what led to it, and what each model makes of that. */
export class ReportExplanation extends LitElement {
  static override properties = {
    view: { attribute: false },
    conversation: {},
    readAt: { type: Number },
    isCopied: { state: true },
  };

  declare view: ReportView;
  /** `cnv_...` */
  declare conversation: string;
  /** A change reads it again: a click that comes late changes what is said. */
  declare readAt: number;
  /** Whether the link to this conversation was just copied. */
  declare isCopied: boolean;
  readonly #read = new ExplanationController(this);

  constructor() {
    super();
    this.isCopied = false;
  }

  protected override willUpdate(properties: PropertyValues<this>): void {
    const before = properties.get('view');
    const looksElsewhere = before?.lookbackDays !== this.view.lookbackDays || before.site.id !== this.view.site.id;
    if (properties.has('conversation') || properties.has('readAt') || (properties.has('view') && looksElsewhere)) {
      void this.#read.read(this.view.site.id, this.conversation, this.view.lookbackDays);
    }
  }

  protected override render() {
    const { state } = this.#read;
    const label = strings.explanation;
    if (state.kind === 'loading') {
      return html`<section aria-label=${label}><p role="status">${strings.loadingConversation}</p></section>`;
    }
    return html`<section aria-label=${label}>
      ${state.kind === 'failed' ? this.#failed(state.failure) : this.#shown(state.explanation)}
    </section>`;
  }

  #shown(explanation: Explanation) {
    const { journey, match, lookbackDays } = explanation;
    const { site, model, compare } = this.view;
    const { label, reason, text } = matchWords(match, site.lookbackDays, lookbackDays);
    const known = match.method !== 'none';
    return html`<p>
        <b>${reason ?? label}.</b> ${text}
        ${known && journey.length === 0 ? strings.reasons.unknown_origin.text(lookbackDays) : nothing}
      </p>
      <report-journey .explanation=${explanation} .view=${this.view}></report-journey>
      ${
        journey.length > 0
          ? html`<report-credits .journey=${journey} .marked=${[model, compare]}></report-credits>`
          : nothing
      }
      <report-outcome .explanation=${explanation} .view=${this.view}></report-outcome>
      <p class="link">
        <a class="pill" href=${this.#address()} @click=${this.#copy}>${strings.copyLink}</a>
        <span role="status">${this.isCopied ? strings.linkCopied : ''}</span>
      </p>`;
  }

  /** Of this conversation alone: whoever is sent it needs none of this reader's filters. */
  #address(): string {
    const { site, shared } = this.view;
    return searchWith(shared ? '' : `?${new URLSearchParams({ site: site.id })}`, { conversation: this.conversation });
  }

  async #copy(event: MouseEvent): Promise<void> {
    const link = event.currentTarget;
    if (!(link instanceof HTMLAnchorElement) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    try {
      await navigator.clipboard.writeText(link.href);
      this.isCopied = true;
    } catch {
      // On a plain address browsers keep the clipboard closed: then the address line shows what there is to copy.
      link.dispatchEvent(new NavigateEvent(link.search));
    }
  }

  #failed(failure: Failure) {
    // Of one conversation, "not found" speaks of it and not of the site, which has just been read.
    const words = failure === 'unknown-site' ? strings.noConversation : strings.failures[failure].text;
    return html`<p class="failed" role="status">${words}</p>`;
  }

  static override styles = [
    sharedStyles,
    pillStyles,
    css`
      :host {
        container-type: inline-size;
      }
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 16px;
        padding: 12px 24px 20px 52px;
      }
      p {
        max-width: 68ch;
        color: var(--muted);
        font-size: var(--text-14);
        text-wrap: pretty;
      }
      b {
        color: var(--ink);
        font-weight: 600;
      }
      .link {
        display: flex;
        align-items: center;
        gap: 12px;
      }
      .failed {
        color: var(--warm);
      }
      @container (max-width: 640px) {
        section {
          padding: 12px 16px 16px;
        }
      }
    `,
  ];
}
