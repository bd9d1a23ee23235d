import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Funnel } from '#core/report/overview.ts';
import { signInAddress } from '../../shell/sign-in-address.ts';
import { shellStrings } from '../../shell/strings/strings.ts';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { Failure } from '../api/failure.ts';
import { formatClock } from '../days/format-clock.ts';
import { creditCurrencies } from '../figures/credit-currencies.ts';
import { creditedOverview } from '../figures/credited-overview.ts';
import { formatCount } from '../figures/format-count.ts';
import { wasCounted } from '../figures/was-counted.ts';
import { searchWithFilters } from '../filters/search-with-filters.ts';
import { actionOfKey } from '../keys/action-of-key.ts';
import { isTyping } from '../keys/is-typing.ts';
import { searchOfAction } from '../keys/search-of-action.ts';
import { ACTIONS, type Action } from '../keys/shortcuts.ts';
import { ReportController } from '../view/report-controller.ts';
import type { ReportState, ShownReport } from '../view/report-state.ts';
import type { ReportView } from '../view/report-view.ts';
import { searchOfView } from '../view/search-of-view.ts';
import { usualSearch } from '../view/usual-search.ts';
import { announcementOf } from './announcement-of.ts';
import { followLink } from './follow-link.ts';
import { inColumns } from './in-columns.ts';
import type { NavigateEvent } from './navigate-event.ts';
import { pageStyles } from './page-styles.ts';
import type { ReportHeader } from './report-header.ts';

/** Keys that mean something where the days are settled and nothing comes in by itself. */
const ofLink: ReadonlySet<Action> = new Set<Action>(['clear', 'help']);

/** The advertiser's report: asks the controller what it knows and shows one of its states. */
export class HulloReport extends LitElement {
  readonly #report = new ReportController(this);
  #announced: ShownReport | undefined;
  #announcement = '';
  /** Whether the list of keys is shown. */
  declare help: boolean;

  static override properties = { help: { state: true } };

  constructor() {
    super();
    this.help = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#onKey);
  }

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
    const listening = view !== undefined && !view.shared && state.kind !== 'not-measured' && state.kind !== 'failed';
    return html`<header>
        <report-header
          .sites=${sites}
          .view=${view}
          .live=${listening ? live : undefined}
          .pausedAt=${this.#report.pausedAt}
          ?isLink=${this.#report.isLink}
          @report-navigate=${this.#go}
          @report-pause=${this.#pause}
        ></report-header>
      </header>
      <main @report-navigate=${this.#go}>
        ${view && view.filters.length + (view.shared?.filters.length ?? 0) > 0 ? html`<report-filters .view=${view}></report-filters>` : nothing}
        ${this.#state(state)}
        <p class="unseen" role="status">${state.kind === 'loading' ? strings.loading : this.#announcement}</p>
      </main>
      ${this.help ? html`<report-shortcuts .actions=${this.#report.isLink ? [...ofLink] : ACTIONS} @close=${this.#closeHelp}></report-shortcuts>` : nothing}`;
  }

  #state(state: ReportState) {
    if (state.kind === 'loading') {
      const { view } = this.#report;
      return html`<report-figures .view=${view}></report-figures>
        ${inColumns((card) => html`<report-card .card=${card}></report-card>`)}
        <report-table .view=${view}></report-table>`;
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
    const { overview, ever, changed, series, readAt, notes } = report;
    const { funnel } = overview;
    const view = this.#report.view ?? report.view;
    const empty = isEmpty(funnel) && hasNoMoney(report);
    if (empty && view.filters.length > 0) return this.#nothingFiltered();
    if (empty && (ever === undefined || !isEmpty(ever))) return this.#nothingFound(ever);
    const waiting = ever?.conversations === 0;
    // Before the first click a table would only repeat what the waiting card says.
    const told = funnel.clicks + funnel.conversations > 0 || !waiting;
    return html`${waiting ? html`<report-waiting .funnel=${ever}></report-waiting>` : nothing}
      ${
        empty
          ? html`<report-example .view=${view}></report-example>`
          : html`<report-figures
            .series=${series}
            .funnel=${funnel}
            .view=${view}
            .changed=${changed}
            .readAt=${readAt}
            .notes=${notes}
          ></report-figures>`
      }
      ${told ? this.#lists(report, view) : nothing}
      ${funnel.conversations > 0 || view.conversation !== undefined ? this.#conversations(report, view) : nothing}`;
  }

  #lists({ overview, origins, coverage, series, changed, readAt }: ShownReport, view: ReportView) {
    const { comparison } = series;
    const reasons = overview.unattributed.reasons.map(({ reason, conversations }) => ({
      reason,
      count: conversations,
    }));
    const range = comparison && wasCounted(comparison) ? { from: comparison.from, to: comparison.to } : undefined;
    const table = creditedOverview(overview, origins, creditCurrencies(origins)[0]);
    return html`${inColumns(
      (card) =>
        html`<report-card
            .card=${card}
            .view=${view}
            .comparison=${range}
            .reasons=${reasons}
            .readAt=${readAt}
          ></report-card>`,
    )}
      <report-table
        .overview=${table}
        .origins=${origins}
        .coverage=${coverage}
        .view=${view}
        .changed=${changed}
      ></report-table>`;
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
    if (this.#report.isLink) {
      return html`<report-notice kind="nothing" .heading=${title} .text=${strings.nothingShared}></report-notice>`;
    }
    return html`<report-notice kind="nothing" .heading=${title} .text=${words}>${this.#last30()}</report-notice>`;
  }

  #nothingFiltered() {
    const { title, text } = strings.nothingFiltered;
    return html`<report-notice kind="nothing" .heading=${title} .text=${text}>
      <a href=${searchWithFilters(location.search, [])} @click=${followLink}>${strings.actions.clear}</a>
    </report-notice>`;
  }

  #failed(failure: Failure) {
    if (failure === 'link-closed') {
      void import('../sharing/define-door.ts').then(({ defineDoor }) => defineDoor());
      return html`<link-door @opened=${this.#tryAgain}></link-door>`;
    }
    const { title, text } = strings.failures[failure];
    return html`<report-notice kind="error" role="alert" .heading=${title} .text=${text}>
      ${
        failure === 'link-ended'
          ? nothing
          : failure === 'unauthorized'
            ? html`<a href=${signInAddress(location)}>${shellStrings.signIn}</a>`
            : failure === 'unknown-site' || failure === 'bad-range'
              ? this.#last30()
              : failure === 'bad-model' || failure === 'bad-lookback' || failure === 'bad-choice'
                ? html`<a href=${usualSearch(location.search)} @click=${followLink}>${strings.showUsual}</a>`
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

  #onKey = (event: KeyboardEvent): void => {
    const action = isTyping(event.composedPath()) ? undefined : actionOfKey(event);
    const { view } = this.#report;
    if (!action || !view || (view.shared && !ofLink.has(action))) return;
    if (action === 'help') this.help = true;
    else if (action === 'pause') this.#pause();
    else if (action === 'custom') this.renderRoot.querySelector<ReportHeader>('report-header')?.openDates();
    else {
      const search = searchOfAction(action, location.search, view);
      if (search === undefined) return;
      this.#report.go(search);
    }
    event.preventDefault();
  };

  #pause(): void {
    this.#report.togglePause();
  }

  #closeHelp(): void {
    this.help = false;
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

/** Spend and late purchases are figures too, also of days on which nobody came. */
function hasNoMoney({ series: { totals } }: ShownReport): boolean {
  return totals.spend?.length === 0 && totals.leads + totals.purchases === 0;
}

function reload(): void {
  location.reload();
}
