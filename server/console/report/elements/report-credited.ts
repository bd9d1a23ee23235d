import { css, html, LitElement, nothing } from 'lit';
import { CREDITED, MEASURES } from '#core/report/breakdown.ts';
import { strings } from '../../strings/strings.ts';
import { pillStyles } from '../../styles/pill-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { ReportView } from '../view/report-view.ts';
import { type Choice, searchWith } from '../view/search-with.ts';
import { followLink } from './follow-link.ts';

const cohorts = ['start', 'click'] as const;

/** What is credited, by what measure, and when it counts: links all. */
export class ReportCredited extends LitElement {
  static override properties = { view: { attribute: false } };

  declare view: ReportView;

  protected override render() {
    const { of, by, cohort, shared } = this.view;
    return html`${this.#group(strings.creditOf, 'of', CREDITED, of, strings.creditedOf)}
    ${this.#group(strings.creditBy, 'by', MEASURES, by, strings.creditedBy)}
    ${shared ? nothing : this.#group(strings.countsAt, 'cohort', cohorts, cohort, strings.cohorts)}`;
  }

  #group<Name extends string>(
    label: string,
    choice: Choice,
    names: readonly Name[],
    current: Name,
    words: Readonly<Record<Name, string>>,
  ) {
    return html`<nav aria-label=${label}>
      ${names.map((name, i) => {
        const href = searchWith(location.search, { [choice]: i === 0 ? undefined : name });
        return html`<a class="pill" href=${href} aria-current=${name === current ? 'true' : nothing} @click=${followLink}
          >${words[name]}</a
        >`;
      })}
    </nav>`;
  }

  static override styles = [
    sharedStyles,
    pillStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 20px;
      }
      nav {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];
}
