import { css, html, LitElement, nothing } from 'lit';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { Site } from '../api/site.ts';
import { formatRange } from '../days/format-range.ts';
import type { LiveState } from '../live/live-state.ts';
import type { ReportView } from '../view/report-view.ts';
import { searchOfView } from '../view/search-of-view.ts';
import { NavigateEvent } from './navigate-event.ts';

/** Whose report this is, of which days, and whether it is live. */
export class ReportHeader extends LitElement {
  static override properties = {
    sites: { attribute: false },
    view: { attribute: false },
    live: {},
  };

  declare sites: readonly Site[];
  declare view: ReportView | undefined;
  declare live: LiveState | undefined;

  constructor() {
    super();
    this.sites = [];
  }

  protected override render() {
    const { view } = this;
    return html`
      <div class="bar">
        <span class="wordmark">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path
              class="bubble"
              d="M6 2h12a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4h-6l-5.2 4.2A.5.5 0 0 1 6 21.8V18a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4Z"
            />
            <path class="letter" d="M8.5 6v8M8.5 11c0-3.6 6.5-3.6 6.5 0v3" />
          </svg>
          ${strings.wordmark}
        </span>
        ${this.live ? html`<report-live .state=${this.live}></report-live>` : nothing}
      </div>
      <div class="title">
        <div>
          ${this.#site()}
          <p>${view ? html`${formatRange(view.range)} <span>${strings.timeZone(view.site.timeZone)}</span>` : '\u00a0'}</p>
        </div>
        <report-range .view=${view}></report-range>
      </div>
    `;
  }

  #site() {
    const { view, sites } = this;
    const heading = html`<h1 class=${sites.length > 1 ? 'unseen' : ''}><bdi>${view?.site.name ?? strings.report}</bdi></h1>`;
    if (sites.length < 2) return heading;
    return html`${heading}
      <select aria-label=${strings.site} @change=${this.#choose}>
        ${view ? nothing : html`<option value="" selected>${strings.site}</option>`}
        ${sites.map(({ id, name }) => html`<option value=${id} .selected=${id === view?.site.id}>${name}</option>`)}
      </select>`;
  }

  #choose(event: Event): void {
    const select = event.currentTarget;
    if (!(select instanceof HTMLSelectElement) || select.value === '') return;
    // Dates named in the address are the reader's choice and stay; the usual 30 days follow the other site's zone.
    const range = new URLSearchParams(location.search).has('from') ? this.view?.range : undefined;
    this.dispatchEvent(new NavigateEvent(searchOfView(location.search, select.value, range)));
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        container-type: inline-size;
      }
      .bar,
      .title {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 16px;
      }
      .bar {
        min-height: 32px;
        margin-bottom: 24px;
      }
      .title {
        align-items: end;
      }
      .title > div {
        min-width: 0;
      }
      .wordmark {
        display: flex;
        align-items: center;
        gap: 8px;
        font-size: var(--text-20);
        font-weight: 600;
        letter-spacing: -0.02em;
      }
      .wordmark svg {
        width: 24px;
        height: 24px;
      }
      .bubble {
        fill: var(--accent);
      }
      .letter {
        fill: none;
        stroke: var(--on-accent);
        stroke-width: 2.2;
        stroke-linecap: round;
      }
      h1:not(.unseen),
      select {
        font-size: var(--text-28);
        font-weight: 600;
        line-height: 1.25;
        letter-spacing: -0.02em;
        overflow-wrap: anywhere;
      }
      select {
        max-width: 100%;
        color: inherit;
        font-family: inherit;
        field-sizing: content;
        margin: -2px 0 -2px -8px;
        padding: 2px 4px;
        border: 1px solid transparent;
        border-radius: var(--radius-control);
        background: transparent;
        cursor: pointer;
        text-overflow: ellipsis;
      }
      select:hover {
        border-color: var(--line);
        background: var(--surface);
      }
      option {
        background: var(--surface);
        font-size: var(--text-16);
        font-weight: 400;
      }
      p {
        margin-top: 2px;
        color: var(--muted);
        font-size: var(--text-14);
      }
      p span {
        white-space: nowrap;
      }
      p span::before {
        content: '· ';
      }
      @container (max-width: 640px) {
        .bar {
          margin-bottom: 16px;
        }
        .title {
          flex-direction: column;
          align-items: stretch;
          gap: 12px;
        }
        h1:not(.unseen),
        select {
          font-size: var(--text-20);
        }
        report-range {
          margin-inline: -8px;
        }
      }
      @container (max-width: 380px) {
        p span {
          display: block;
        }
        p span::before {
          content: none;
        }
      }
    `,
  ];
}
