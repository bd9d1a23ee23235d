import { css, html, LitElement, nothing } from 'lit';
import type { Filter } from '#core/report/filter.ts';
import { strings } from '../../strings/strings.ts';
import { pillStyles } from '../../styles/pill-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { filterWords } from '../filters/filter-words.ts';
import { isSameFilter } from '../filters/is-same-filter.ts';
import { searchWithFilters } from '../filters/search-with-filters.ts';
import type { ReportView } from '../view/report-view.ts';
import { followLink } from './follow-link.ts';

/** What the report is narrowed to: each pill is turned round by its word and taken away by its cross. */
export class ReportFilters extends LitElement {
  static override properties = { view: { attribute: false } };

  declare view: ReportView;

  protected override render() {
    const { filters, shared } = this.view;
    const settled = shared?.filters ?? [];
    if (filters.length + settled.length === 0) return nothing;
    return html`<ul aria-label=${strings.filters}>
      ${settled.map((filter) => html`<li>${this.#settled(filter)}</li>`)}
      ${filters.map((filter) => html`<li>${this.#pill(filter)}</li>`)}
      ${
        filters.length === 0
          ? nothing
          : html`<li>
              <a class="clear" href=${searchWithFilters(location.search, [])} @click=${followLink}
                ><span>${strings.clearFilters}</span> <kbd aria-hidden="true">Esc</kbd></a
              >
            </li>`
      }
    </ul>`;
  }

  /** One of the link's own, which nobody who reads through it takes away. */
  #settled(filter: Filter) {
    const { name, verb, words } = filterWords(filter);
    return html`<span class="pill settled" title=${strings.settledFilter}
      ><svg viewBox="0 0 20 20" aria-hidden="true"><rect x="5" y="9" width="10" height="7.5" rx="2" /><path d="M7 9V6.5a3 3 0 0 1 6 0V9" /></svg
      >${name} <span class="verb">${verb}</span> <bdi title=${words}>${words}</bdi></span
    >`;
  }

  #pill(filter: Filter) {
    const { isNot } = filter;
    const { filters } = this.view;
    const { name, verb, words } = filterWords(filter);
    const turned = filters.map((one) => (isSameFilter(one, filter) ? { ...one, isNot: !isNot } : one));
    const without = filters.filter((one) => !isSameFilter(one, filter));
    return html`<span class="pill"
      >${name}
      <a class="verb" href=${searchWithFilters(location.search, turned)} title=${strings.turnRound} @click=${followLink}
        >${verb}</a
      >
      <bdi title=${words}>${words}</bdi>
      <a
        class="away"
        href=${searchWithFilters(location.search, without)}
        aria-label=${strings.removeFilter(`${name} ${verb} ${words}`)}
        @click=${followLink}
        ><svg viewBox="0 0 20 20" aria-hidden="true"><path d="m6 6 8 8m0-8-8 8" /></svg></a
    ></span>`;
  }

  static override styles = [
    sharedStyles,
    pillStyles,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px;
      }
      li {
        min-width: 0;
      }
      .pill {
        max-width: 100%;
        border-color: var(--accent);
        padding-block: 3px;
        cursor: default;
      }
      bdi {
        max-width: 280px;
        overflow: hidden;
        text-overflow: ellipsis;
        font-weight: 600;
      }
      .settled {
        border-color: var(--line);
      }
      .verb {
        color: var(--muted);
        text-underline-offset: 3px;
      }
      .away {
        display: grid;
        margin: -2px -6px -2px 2px;
        border-radius: 999px;
      }
      .away:hover svg {
        stroke: var(--ink);
      }
      .clear {
        padding: 6px;
        font-size: var(--text-14);
        text-decoration: none;
      }
      .clear span {
        text-decoration: underline;
      }
      kbd {
        padding: 1px 5px;
        border: 1px solid var(--line);
        border-radius: 4px;
        color: var(--muted);
        font: inherit;
        font-size: var(--text-12);
      }
      @media (pointer: coarse) {
        a.verb,
        .away {
          padding: 8px;
          margin-block: -8px;
        }
        kbd {
          display: none;
        }
      }
    `,
  ];
}
