import { html, LitElement, nothing } from 'lit';
import { strings } from '../../strings/strings.ts';
import { pillStyles } from '../../styles/pill-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { ExplainedTouchpoint, Explanation } from '../api/explanation.ts';
import { formatBefore } from '../days/format-before.ts';
import { formatMoment } from '../days/format-moment.ts';
import { formatCount } from '../figures/format-count.ts';
import type { ReportView } from '../view/report-view.ts';
import { journeyStyles } from './journey-styles.ts';

/** Of a long journey, how many stops are shown at either end: they are the ones that models care about. */
const ends = 3;

/** A line from the first touchpoint by way of the click to the first message. */
export class ReportJourney extends LitElement {
  static override properties = { explanation: { attribute: false }, view: { attribute: false }, all: { state: true } };

  declare explanation: Explanation;
  declare view: ReportView;
  /** Whether a long journey is told stop by stop. */
  declare all: boolean;

  constructor() {
    super();
    this.all = false;
  }

  protected override render() {
    const { journey, click, at, channel } = this.explanation;
    const stops = journey.map((touchpoint, i) => this.#touchpoint(touchpoint, i + 1));
    const folded = !this.all && stops.length > ends * 2 + 1;
    return html`<ol aria-label=${strings.journey}>
      ${folded ? [stops.slice(0, ends), this.#between(stops.length - ends * 2), stops.slice(-ends)] : stops}
      ${click ? this.#click(click) : nothing}
      <li class="start">
        <i aria-hidden="true"></i>
        ${this.#when(at, true)}
        <div class="what"><b>${strings.started}</b> <report-channel .channel=${channel}></report-channel></div>
      </li>
    </ol>`;
  }

  #touchpoint({ at, source, medium, campaign, adClickId }: ExplainedTouchpoint, number: number) {
    const names = [source, medium, campaign].filter((name) => name.trim() !== '');
    return html`<li class="touchpoint">
      <i aria-hidden="true">${number}</i>
      ${this.#when(at)}
      <div class="what">
        ${(names.length > 0 ? names : ['']).map((name) => html`<report-name .name=${name}></report-name>`)}
        ${adClickId === undefined ? nothing : html`<code title=${strings.adClickId}>${adClickId}</code>`}
      </div>
    </li>`;
  }

  #between(hidden: number) {
    return html`<li class="between">
      <i aria-hidden="true"></i>
      <button class="pill" @click=${this.#showAll}>${strings.showBetween(formatCount(hidden))}</button>
    </li>`;
  }

  #showAll(): void {
    this.all = true;
  }

  #click({ at, page, position, device }: NonNullable<Explanation['click']>) {
    const positions: Readonly<Record<string, string>> = strings.positions;
    const devices: Readonly<Record<string, string>> = strings.devices;
    const where = [positions[position] ?? position, devices[device] ?? device].filter((word) => word !== '');
    return html`<li>
      <i aria-hidden="true"></i>
      ${this.#when(at)}
      <div class="what">
        <b>${strings.pressed}</b>
        <report-name .name=${page.replace(/^https?:\/\//, '')}></report-name>
        <span>${where.join(', ')}</span>
      </div>
    </li>`;
  }

  #when(at: number, isStart = false) {
    const { explanation, view } = this;
    const moment = formatMoment(at, view.site.timeZone, view.today);
    return html`<time datetime=${new Date(at).toISOString()} title=${moment}
      >${isStart ? moment : formatBefore(explanation.at - at)}</time
    >`;
  }

  static override styles = [sharedStyles, pillStyles, journeyStyles];
}
