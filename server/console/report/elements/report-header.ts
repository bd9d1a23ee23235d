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
    isLink: { type: Boolean },
  };

  declare sites: readonly Site[];
  declare view: ReportView | undefined;
  declare live: LiveState | undefined;
  /** Since when the page stands still; undefined: it does not. */
  declare pausedAt: number | undefined;
  /** Whether the report is read through a link: then there is no way to anything else. */
  declare isLink: boolean;

  /** Opens the dates, ready to type. */
  openDates(): void {
    this.renderRoot.querySelector<ReportRange>('report-range')?.openDates();
  }

  constructor() {
    super();
    this.sites = [];
    this.isLink = false;
  }

  protected override render() {
    const { view, isLink } = this;
    return html`
      <console-bar page=${isLink ? 'link' : 'report'} .site=${view?.site.id ?? ''}>
        ${isLink ? html`<span class="read-only">${strings.sharedWithYou}</span>` : nothing}
        ${this.live ? html`<report-live .state=${this.live} .pausedAt=${this.pausedAt} .timeZone=${view?.site.timeZone}></report-live>` : nothing}
      </console-bar>
      <div class="title">
        <div>
          ${this.#site()}
          <p>
            ${view?.shared ? html`<bdi>${view.shared.name}</bdi> · ` : nothing}
            ${view ? html`${formatRange(view.range)} <span>${strings.timeZone(view.site.timeZone)}</span>` : '\u00a0'}
          </p>
        </div>
        ${
          isLink
            ? nothing
            : html`${view ? html`<report-tools .view=${view}></report-tools>` : nothing}
              <report-range .view=${view}></report-range>`
        }
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
    const asked = new URLSearchParams(location.search);
    const range = asked.has('from') || asked.has('days') ? this.view?.range : undefined;
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
        align-items: end;
        gap: 16px;
      }
      .title > div {
        flex: 1;
        min-width: 0;
      }
      .read-only {
        color: var(--muted);
        font-size: var(--text-14);
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
        /* The tools stand beside the name alone: the days below it have the whole width. */
        .title {
          display: grid;
          grid-template-columns: minmax(0, 1fr) auto;
          align-items: center;
          gap: 0 12px;
        }
        .title > div {
          display: contents;
        }
        h1:not(.unseen),
        select {
          font-size: var(--text-20);
        }
        report-tools {
          grid-area: 1 / 2;
          align-self: start;
        }
        p,
        report-range {
          grid-column: 1 / -1;
        }
        report-range {
          margin: 12px -8px 0;
        }
      }
      @container (max-width: 520px) {
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
