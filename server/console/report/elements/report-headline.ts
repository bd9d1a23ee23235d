import { html, LitElement, nothing } from 'lit';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { skeletonStyles } from '../../styles/skeleton-styles.ts';
import type { ReadSeries } from '../api/read-series.ts';
import { isBeforeCounting } from '../chart/is-before-counting.ts';
import { formatChange } from '../figures/format-change.ts';
import { isMeasured } from '../figures/is-measured.ts';
import { changeOf } from '../metrics/change-of.ts';
import { formatMetric } from '../metrics/format-metric.ts';
import type { MeasuredFigures } from '../metrics/measured-figures.ts';
import { metricCurrency } from '../metrics/metric-currency.ts';
import { METRIC_NAMES, type MetricName } from '../metrics/metric-name.ts';
import { metricWords } from '../metrics/metric-words.ts';
import type { ReportView } from '../view/report-view.ts';
import { searchWith } from '../view/search-with.ts';
import { followLink } from './follow-link.ts';
import { headlineStyles } from './headline-styles.ts';

/** What the days came to, metric by metric; each is also the switch that the chart and the lists go by. */
export class ReportHeadline extends LitElement {
  static override properties = {
    series: { attribute: false },
    view: { attribute: false },
    changed: { attribute: false },
  };

  /** undefined: not read yet. */
  declare series: ReadSeries | undefined;
  declare view: ReportView | undefined;
  /** Names of the figures that have just changed. */
  declare changed: ReadonlySet<string>;

  constructor() {
    super();
    this.changed = new Set();
  }

  protected override render() {
    return html`<nav aria-label=${strings.headline} aria-busy=${this.series ? 'false' : 'true'}>
      <ul class="${this.#size()} ${this.#isAlone() ? 'alone' : ''}">
        ${METRIC_NAMES.map((name) => html`<li>${this.#tab(name)}</li>`)}
      </ul>
    </nav>`;
  }

  #tab(name: MetricName) {
    const { view, series } = this;
    const usual = name === 'conversations' ? undefined : name;
    return html`<a
      href=${view ? searchWith(location.search, { metric: usual }) : nothing}
      aria-current=${view?.metric === name ? 'true' : nothing}
      title=${strings.metricHints[name]}
      @click=${followLink}
    >
      <span class="label">${strings.metrics[name]}</span>
      ${series ? this.#figures(name, series.totals, totalsBefore(name, series)) : bones()}
    </a>`;
  }

  #figures(name: MetricName, totals: MeasuredFigures, before: MeasuredFigures | undefined) {
    const words = wordsOf(name, totals);
    const glow = this.changed.has(name) ? 'glow' : '';
    return html`<span class="figure ${words.isGap ? 'gap' : glow}">${words.figure}</span>
      ${words.limits === undefined ? nothing : html`<span class="limits" title=${strings.limitsHint}>${words.limits}</span>`}
      ${before && !isUnseen(name, totals) ? this.#change(name, totals, before) : nothing}`;
  }

  /** Whether nothing was counted before these days that any figure could stand beside. */
  #isAlone(): boolean {
    const { series } = this;
    return series !== undefined && METRIC_NAMES.every((name) => totalsBefore(name, series) === undefined);
  }

  /** A number is read in one piece: all of them rather smaller than one torn. */
  #size(): string {
    const { series } = this;
    if (!series) return '';
    const figures = METRIC_NAMES.map((name) => wordsOf(name, series.totals)).filter(({ isGap }) => !isGap);
    const longest = Math.max(0, ...figures.map(({ figure }) => figure.length));
    return longest < 9 ? '' : longest < 11 ? 'long' : longest < 12 ? 'longer' : 'longest';
  }

  #change(name: MetricName, totals: MeasuredFigures, before: MeasuredFigures) {
    const change = changeOf(name, totals, before);
    if (change.kind === 'none') return nothing;
    if (change.kind === 'too-few') {
      const figure = formatMetric(name, change.before, metricCurrency(before));
      return html`<span class="change">${strings.beforeThat(figure)}</span><span class="limits">${strings.tooFew}</span>`;
    }
    const [lower, upper] = change.limits ?? [change.change, change.change];
    // Where the limits lie on either side of none, the change may be chance.
    const isClear = lower > 0 || upper < 0;
    return html`<span class="change ${isClear ? 'clear' : ''}">
        <span aria-hidden="true">${arrow(change.change)}</span> ${formatChange(change.change)}
      </span>
      ${
        change.limits
          ? html`<span class="limits" title=${isClear ? strings.changeHint : strings.chanceHint}
              >${formatChange(lower)}…${formatChange(upper)}</span
            >`
          : nothing
      }`;
  }

  static override styles = [sharedStyles, skeletonStyles, headlineStyles];
}

function isUnseen(name: MetricName, totals: MeasuredFigures): boolean {
  return (name === 'impressions' || name === 'clicks') && !isMeasured(totals, name);
}

function wordsOf(name: MetricName, totals: MeasuredFigures) {
  return isUnseen(name, totals)
    ? { figure: strings.notMeasured, limits: undefined, isGap: true }
    : metricWords(name, totals);
}

/** What the days before came to, where anything was counted in them. */
function totalsBefore(name: MetricName, { comparison }: ReadSeries): MeasuredFigures | undefined {
  if (!comparison) return undefined;
  const { points, totals, countedSince } = comparison;
  const endsAt = points.at(-1)?.endsAt ?? 0;
  return isBeforeCounting(name, { ...totals, endsAt }, countedSince) ? undefined : totals;
}

/** What rounds to none goes nowhere. */
function arrow(change: number): string {
  if (Math.abs(change) < 0.0005) return '→';
  return change > 0 ? '↗' : '↘';
}

function bones() {
  return html`<span class="figure"><span class="bone"></span></span><span class="change"><span class="bone"></span></span>`;
}
