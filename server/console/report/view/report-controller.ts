import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Failure } from '../api/failure.ts';
import { getJson } from '../api/get-json.ts';
import { parseSites } from '../api/parse-sites.ts';
import type { Site } from '../api/site.ts';
import { coalesce } from '../live/coalesce.ts';
import { LiveFeed } from '../live/live-feed.ts';
import type { LiveState } from '../live/live-state.ts';
import { linkOf } from '../sharing/link-of.ts';
import { parseShared } from '../sharing/parse-shared.ts';
import type { SharedReport } from '../sharing/shared-report.ts';
import { viewOfLink } from '../sharing/view-of-link.ts';
import { changedSince } from './changed-since.ts';
import { isSameView } from './is-same-view.ts';
import { readReport } from './read-report.ts';
import type { ReportState, ShownReport } from './report-state.ts';
import type { ReportView } from './report-view.ts';
import { viewOfSearch } from './view-of-search.ts';

const restMs = 200;
const retryMs = 4_000;
/** Through a link, these two say something of the link. */
const ofLink: Readonly<Partial<Record<Failure, Failure>>> = {
  unauthorized: 'link-closed',
  'unknown-site': 'link-ended',
};
/** Failures after which nobody may go on reading what was read before. */
const closing: ReadonlySet<Failure> = new Set<Failure>(['unauthorized', 'link-closed', 'link-ended']);
/** Failures that pass by themselves, so that asking again is worth it. */
const passing: ReadonlySet<Failure> = new Set<Failure>(['unreachable', 'server']);

/** Everything that the report page knows. The address says what to show; the live feed says when to read it again. */
export class ReportController implements ReactiveController {
  state: ReportState = { kind: 'loading' };
  live: LiveState = 'connecting';
  sites: readonly Site[] = [];
  /** What the address asks for; undefined until the sites are known, or when it asks for nothing that exists. */
  view: ReportView | undefined;
  /** Since when what comes in is not shown; undefined: it is. */
  pausedAt: number | undefined;

  /** Whether the report is read through a link of its owner's. */
  readonly isLink = linkOf(location.pathname) !== '';

  readonly #host: ReactiveControllerHost;
  #shared: SharedReport | undefined;
  #feed: LiveFeed | undefined;
  #reading = new AbortController();
  #retry: ReturnType<typeof setTimeout> | undefined;
  readonly #read = coalesce(() => this.#readOnce(), restMs);

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#showAddress);
    if (this.isLink) document.addEventListener('visibilitychange', this.#onReturn);
    this.#showAddress();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#showAddress);
    document.removeEventListener('visibilitychange', this.#onReturn);
    clearTimeout(this.#retry);
    this.#reading.abort();
    this.#listen(undefined);
  }

  /** Goes to another view of this page, with a step in the history. */
  go(search: string): void {
    // Empty, it would mean "stay here" and not "ask for nothing".
    history.pushState(null, '', search || location.pathname);
    this.#showAddress();
  }

  /** Has the page stand still while somebody reads, or catch up. */
  togglePause(): void {
    this.pausedAt = this.pausedAt === undefined ? Date.now() : undefined;
    if (this.pausedAt === undefined) this.#read();
    this.#host.requestUpdate();
  }

  tryAgain(): void {
    this.#set({ kind: 'loading' });
    this.#showAddress();
  }

  #showAddress = (): void => {
    const before = this.view;
    const view = this.sites.length > 0 ? this.#resolveView() : undefined;
    // To open a conversation is another address of the same figures.
    const isShown = before && view && isSameView(before, view) && this.state.kind === 'shown' && !this.state.busy;
    this.#host.requestUpdate();
    if (isShown) return;
    this.#reading.abort();
    this.#read();
  };

  /** Read anew each time: without dates in the address, the last 30 days move on at the site's midnight. */
  #resolveView(): ReportView | undefined {
    const { search } = location;
    const answer = this.#shared
      ? viewOfLink(search, this.sites, this.#shared, Date.now())
      : viewOfSearch(search, this.sites, Date.now());
    this.view = answer.ok ? answer.value : undefined;
    // A link tells nobody when something comes in.
    this.#listen(this.isLink ? undefined : this.view?.site.id);
    if (!answer.ok) this.#set({ kind: 'failed', failure: answer.failure });
    else if (answer.value.range.from > answer.value.today) this.#set({ kind: 'not-measured', why: 'future' });
    else {
      const { state } = this;
      if (state.kind === 'not-measured') this.#set({ kind: 'loading' });
      if (state.kind === 'shown') this.#set({ ...state, busy: !isSameView(state.report.view, answer.value) });
      return answer.value;
    }
    return undefined;
  }

  async #readOnce(): Promise<void> {
    clearTimeout(this.#retry);
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    if (this.isLink) {
      const shared = await getJson('/api/shared', parseShared, signal);
      if (signal.aborted) return;
      if (!shared.ok) return this.#fail(shared.failure);
      // Read each time: days that move on, move on at the site's midnight.
      this.#shared = shared.value;
    }
    if (this.sites.length === 0) {
      const sites = await getJson('/api/sites', parseSites, signal);
      if (signal.aborted) return;
      if (!sites.ok) return this.#fail(sites.failure);
      this.sites = sites.value;
      if (this.sites.length === 0) return this.#set({ kind: 'not-measured', why: 'no-site' });
    }
    const view = this.#resolveView();
    if (!view) return;
    const answer = await readReport(view, signal);
    if (signal.aborted) return;
    if (!answer.ok) return this.#fail(answer.failure);
    const before = this.#shownOf(view);
    const changed = before ? changedSince(before, answer.value) : new Set<string>();
    const report: ShownReport = { view, ...answer.value, changed, readAt: Date.now() };
    this.#set({ kind: 'shown', report, busy: false, stale: undefined });
  }

  /** Figures that were read stay in sight while they cannot be read again; only a closed session takes them away. */
  #fail(told: Failure): void {
    const failure = (this.isLink && ofLink[told]) || told;
    const shown = this.view && !closing.has(failure) ? this.#shownOf(this.view) : undefined;
    this.#set(shown ? { kind: 'shown', report: shown, busy: false, stale: failure } : { kind: 'failed', failure });
    if (passing.has(failure)) this.#retry = setTimeout(this.#read, retryMs);
  }

  #shownOf(view: ReportView): ShownReport | undefined {
    const { state } = this;
    return state.kind === 'shown' && isSameView(state.report.view, view) ? state.report : undefined;
  }

  /** Without a line that says when to read again, whoever comes back to the tab reads again. */
  #onReturn = (): void => {
    if (document.visibilityState === 'visible' && this.state.kind === 'shown') this.#read();
  };

  #listen(site: string | undefined): void {
    if (this.#feed?.site === site) return;
    this.#feed?.close();
    this.live = 'connecting';
    this.#feed =
      site === undefined
        ? undefined
        : new LiveFeed(
            site,
            (live) => this.#setLive(live),
            () => this.#onChange(),
          );
  }

  #onChange(): void {
    if (this.pausedAt === undefined) this.#read();
  }

  #setLive(live: LiveState): void {
    this.live = live;
    this.#host.requestUpdate();
  }

  #set(state: ReportState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
