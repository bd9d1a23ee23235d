import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Funnel } from '#core/report/overview.ts';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { Failure } from '../api/failure.ts';
import { formatClock } from '../days/format-clock.ts';
import { formatCount } from '../figures/format-count.ts';
import { ReportController } from '../view/report-controller.ts';
import type { ReportState, ShownReport } from '../view/report-state.ts';
import type { ReportView } from '../view/report-view.ts';
import { searchOfView } from '../view/search-of-view.ts';
import { searchWith } from '../view/search-with.ts';
import { announcementOf } from './announcement-of.ts';
import { followLink } from './follow-link.ts';
import type { NavigateEvent } from './navigate-event.ts';
import { pageStyles } from './page-styles.ts';

const usual = { model: undefined, compare: undefined, lookbackDays: undefined };

/** The advertiser's report: asks the controller what it knows and shows one of its states. */
export class HulloReport extends LitElement {
  readonly #report = new ReportController(this);
  #announced: ShownReport | undefined;
  #announcement = '';

  protected override willUpdate(_: PropertyValues<this>): void {
    const { state } = this.#report;
    if (state.kind !== 'shown' || state.report === this.#announced) return;
    this.#announcement = announcementOf(this.#announced, state.report) ?? this.#announcement;
    this.#announced = state.report;
  }

  protected override updated(): void {
    const site = this.#report.view?.site.name;
    if (site !== undefined) document.title = strings.documentTitle(site);
  }

  protected override render() {
    const { view, sites, state, live } = this.#report;
    const listening = view !== undefined && state.kind !== 'not-measured' && state.kind !== 'failed';
    return html`<header>
        <report-header
          .sites=${sites}
          .view=${view}
          .live=${listening ? live : undefined}
          @report-navigate=${this.#go}
        ></report-header>
      </header>
      <main @report-navigate=${this.#go}>
        ${this.#state(state)}
        <p class="unseen" role="status">${state.kind === 'loading' ? strings.loading : this.#announcement}</p>
      </main>`;
  }

  #state(state: ReportState) {
    if (state.kind === 'loading') {
      return html`<report-funnel></report-funnel><report-table .view=${this.#report.view}></report-table>`;
    }
    if (state.kind === 'failed') return this.#failed(state.failure);
    if (state.kind === 'not-measured') {
      const { title, text } = state.why === 'future' ? strings.future : strings.noSite;
      return html`<report-notice kind="unmeasured" .heading=${title} .text=${text}>
        ${state.why === 'future' ? this.#last30() : nothing}
      </report-notice>`;
    }
    const { report, stale, busy } = state;
    return html`${stale ? this.#stale(stale, report) : nothing}
      <div class="shown ${busy ? 'busy' : ''}" aria-busy=${busy ? 'true' : 'false'}>${this.#shown(report)}</div>`;
  }

  #shown(report: ShownReport) {
    const { overview, ever, changed } = report;
    const { funnel } = overview;
    const empty = isEmpty(funnel);
    if (empty && (ever === undefined || !isEmpty(ever))) return this.#nothingFound(ever);
    const waiting = ever?.conversations === 0;
    // Before the first click a table would only repeat what the waiting card says.
    const table = funnel.clicks + funnel.conversations > 0 || !waiting;
    const view = this.#report.view ?? report.view;
    return html`<report-funnel .funnel=${funnel} .changed=${changed}></report-funnel>
      ${table ? html`<report-table .overview=${overview} .view=${view} .changed=${changed}></report-table>` : nothing}
      ${waiting ? html`<report-waiting .funnel=${ever}></report-waiting>` : nothing}
      ${funnel.conversations > 0 || view.conversation !== undefined ? this.#conversations(report, view) : nothing}`;
  }

  #conversations({ overview, latest, changed, readAt }: ShownReport, view: ReportView) {
    return html`<report-conversations
      .conversations=${latest}
      .view=${view}
      .total=${overview.funnel.conversations}
      .changed=${changed}
      .readAt=${readAt}
    ></report-conversations>`;
  }

  #nothingFound(ever: Funnel | undefined) {
    const { title, text, unknown } = strings.nothingFound;
    const words = ever ? text(formatCount(ever.clicks), formatCount(ever.conversations)) : unknown;
    return html`<report-notice kind="nothing" .heading=${title} .text=${words}>${this.#last30()}</report-notice>`;
  }

  #failed(failure: Failure) {
    const { title, text } = strings.failures[failure];
    return html`<report-notice kind="error" role="alert" .heading=${title} .text=${text}>
      ${
        failure === 'unknown-site' || failure === 'bad-range'
          ? this.#last30()
          : failure === 'bad-model' || failure === 'bad-lookback'
            ? html`<a href=${searchWith(location.search, usual)} @click=${followLink}>${strings.showUsual}</a>`
            : html`<button @click=${failure === 'unreadable' ? reload : this.#tryAgain}>
              ${failure === 'unreadable' ? strings.reload : strings.tryAgain}
            </button>`
      }
    </report-notice>`;
  }

  #stale(failure: Failure, { overview, readAt }: ShownReport) {
    const clock = strings.stale(formatClock(readAt, overview.timeZone));
    return html`<p class="stale" role="status"><b>${strings.failures[failure].title}.</b> ${clock}</p>`;
  }

  #last30() {
    const { view, sites } = this.#report;
    const site = view?.site.id ?? sites[0]?.id;
    if (site === undefined) return nothing;
    return html`<a href=${searchOfView(location.search, site, undefined)} @click=${followLink}>${strings.show30}</a>`;
  }

  #go(event: NavigateEvent): void {
    this.#report.go(event.search);
  }

  #tryAgain(): void {
    this.#report.tryAgain();
  }

  static override styles = [sharedStyles, pageStyles];
}

function isEmpty({ impressions, clicks, conversations }: Funnel): boolean {
  return impressions + clicks + conversations === 0;
}

function reload(): void {
  location.reload();
}
