import { css, html, LitElement, nothing } from 'lit';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { Site } from '../api/site.ts';
import { formatRange } from '../days/format-range.ts';
import type { LiveState } from '../live/live-state.ts';
import type { ReportView } from '../view/report-view.ts';
import { searchOfView } from '../view/search-of-view.ts';
import { NavigateEvent } from './navigate-event.ts';
import type { ReportRange } from './report-range.ts';

/** Whose report this is, of which days, and whether it is live. */
export class ReportHeader extends LitElement {
  static override properties = {
    sites: { attribute: false },
    view: { attribute: false },
    live: {},
    pausedAt: { type: Number },
  };

  declare sites: readonly Site[];
  declare view: ReportView | undefined;
  declare live: LiveState | undefined;
  /** Since when the page stands still; undefined: it does not. */
  declare pausedAt: number | undefined;

  /** Opens the dates, ready to type. */
  openDates(): void {
    this.renderRoot.querySelector<ReportRange>('report-range')?.openDates();
  }

  constructor() {
    super();
    this.sites = [];
  }

  protected override render() {
    const { view } = this;
    return html`
      <console-bar page="report">
        ${this.live ? html`<report-live .state=${this.live} .pausedAt=${this.pausedAt} .timeZone=${view?.site.timeZone}></report-live>` : nothing}
      </console-bar>
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
      console-bar {
        margin-bottom: 24px;
      }
      .title {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 16px;
      }
      .title {
        align-items: end;
      }
      .title > div {
        min-width: 0;
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
        console-bar {
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
