import { html, LitElement, nothing, type PropertyValues, svg } from 'lit';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { ReadSeries } from '../api/read-series.ts';
import { axisDays } from '../chart/axis-days.ts';
import { axisRoom } from '../chart/axis-room.ts';
import { barLabel } from '../chart/bar-label.ts';
import { barWords } from '../chart/bar-words.ts';
import { chartPaths } from '../chart/chart-paths.ts';
import { type ChartPoint, chartPoints } from '../chart/chart-points.ts';
import { chartMargin, chartScales } from '../chart/chart-scales.ts';
import { stepPoint } from '../chart/step-point.ts';
import { formatMetric } from '../metrics/format-metric.ts';
import { metricCurrency } from '../metrics/metric-currency.ts';
import { METRICS } from '../metrics/metrics.ts';
import type { Note } from '../notes/note.ts';
import { notesOfBars } from '../notes/notes-of-bars.ts';
import type { ReportView } from '../view/report-view.ts';
import { chartStyles } from './chart-styles.ts';

/** As high as the style says. */
const height = 260;

/**
 * A metric over time, with that of the days before it. The whole chart is one stop for the keyboard, and arrow keys
 * move along its bars as along a slider, so that a screen reader says each.
 */
export class ReportChart extends LitElement {
  static override properties = {
    series: { attribute: false },
    view: { attribute: false },
    readAt: { type: Number },
    notes: { attribute: false },
    at: { state: true },
    width: { state: true },
  };

  declare series: ReadSeries | undefined;
  declare view: ReportView | undefined;
  /** Epoch milliseconds: what lies after it is not drawn. */
  declare readAt: number;
  /** What was noted on these days: a flag where it was, its words where the reader looks. */
  declare notes: readonly Note[];
  /** Which bar the reader looks at. */
  declare at: number | undefined;
  declare width: number;
  #points: readonly ChartPoint[] = [];
  #beside: readonly ChartPoint[] = [];
  #noted: ReadonlyMap<number, readonly Note[]> = new Map();
  readonly #watch = new ResizeObserver(([entry]) => {
    this.width = Math.round(entry?.contentRect.width ?? 0);
  });

  constructor() {
    super();
    this.readAt = 0;
    this.notes = [];
    this.width = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
  }

  protected override willUpdate(properties: PropertyValues<this>): void {
    const { series, view, readAt } = this;
    if (!series || !view) return;
    if (properties.has('series') && properties.get('series')?.points.length !== series.points.length) {
      this.at = undefined;
    }
    this.#points = chartPoints(series.points, view.metric, view.cohort, readAt, series.countedSince);
    const { comparison } = series;
    this.#beside = chartPoints(comparison?.points ?? [], view.metric, view.cohort, readAt, comparison?.countedSince);
    this.#noted = notesOfBars(series.points, this.notes);
  }

  protected override render() {
    const { series, view, width } = this;
    if (!series || !view) return html`<div class="plot"></div>`;
    const last = this.#points.findLastIndex(({ isAhead }) => !isAhead);
    const at = this.at ?? Math.max(0, last);
    return html`<p class="readout" aria-hidden="true">${this.#readout(series, view)}</p>
      <div
        class="plot"
        role="slider"
        tabindex="0"
        aria-label=${strings.chartOf(strings.metrics[view.metric])}
        aria-describedby="keys"
        aria-valuemin="1"
        aria-valuemax=${Math.max(1, this.#points.length)}
        aria-valuenow=${at + 1}
        aria-valuetext=${this.#words(series, view, at)}
        @keydown=${this.#onKey}
        @pointermove=${this.#onPoint}
        @pointerdown=${this.#onPoint}
        @pointerleave=${this.#leave}
        @blur=${this.#leave}
      >
        ${width > 0 ? this.#drawing(series, view, width) : nothing}
      </div>
      <p id="keys" class="unseen">${strings.chartKeys}</p>`;
  }

  #drawing(series: ReadSeries, { metric }: ReportView, width: number) {
    const points = this.#points;
    const numbers = [...points, ...this.#beside].map(({ value }) => value ?? 0);
    const isWhole = METRICS[metric].kind === 'count';
    const { x, y, ticks, half } = chartScales(points.length, Math.max(0, ...numbers), { width, height }, isWhole);
    const own = chartPaths(
      points.map(({ value }) => value),
      x,
      y,
    );
    const beside = chartPaths(
      this.#beside.slice(0, points.length).map(({ value }) => value),
      x,
      y,
    );
    const currency = metricCurrency(series.totals);
    const bottom = height - chartMargin.bottom;
    const right = width - chartMargin.right;
    return html`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="hatch" d="M0 0V6" />
        </pattern>
      </defs>
      ${points.map(({ isFinal, isAhead }, i) =>
        isFinal || isAhead
          ? nothing
          : svg`<rect class="young" x=${Math.max(chartMargin.left, x(i) - half)} y=${chartMargin.top}
              width=${Math.min(right, x(i) + half) - Math.max(chartMargin.left, x(i) - half)}
              height=${bottom - chartMargin.top} fill="url(#hatch)" />`,
      )}
      ${ticks.map((tick) => svg`<line class="grid" x1=${chartMargin.left} x2=${right} y1=${y(tick)} y2=${y(tick)} />`)}
      <path class="area" d=${own.area} />
      <path class="beside" d=${beside.line} />
      <path class="own" d=${own.line} />
      ${this.#lonely(points, x, y)}
      ${[...this.#noted.keys()].map((i) => flag(x(i)))}
      ${ticks.map((tick) =>
        tick === 0
          ? nothing
          : svg`<text class="tick" x=${chartMargin.left} y=${y(tick) - 4}>${formatMetric(metric, tick, currency)}</text>`,
      )}
      ${axisDays(points.length, width, axisRoom(points)).map((i) => this.#day(points, i, x(i), width))}
      ${this.at === undefined ? nothing : this.#mark(this.at, x(this.at), y)}
    </svg>`;
  }

  /** A bar between two gaps has no line to be seen by. */
  #lonely(points: readonly ChartPoint[], x: (i: number) => number, y: (value: number) => number) {
    return points.map(({ value }, i) =>
      value === null || (points[i - 1]?.value ?? null) !== null || (points[i + 1]?.value ?? null) !== null
        ? nothing
        : svg`<circle class="dot" cx=${x(i)} cy=${y(value)} r="3" />`,
    );
  }

  #day(points: readonly ChartPoint[], i: number, x: number, width: number) {
    const point = points[i]?.point;
    if (!point) return nothing;
    const anchor = points.length === 1 ? 'middle' : i === 0 ? 'start' : x > width - 40 ? 'end' : 'middle';
    return svg`<text class="day" x=${x} y=${height - 8} text-anchor=${anchor}>${barLabel(point)}</text>`;
  }

  #mark(at: number, x: number, y: (value: number) => number) {
    const value = this.#points[at]?.value ?? null;
    const before = this.#beside[at]?.value ?? null;
    return svg`<line class="mark" x1=${x} x2=${x} y1=${chartMargin.top} y2=${height - chartMargin.bottom} />
      ${before === null ? nothing : svg`<circle class="dot before" cx=${x} cy=${y(before)} r="3.5" />`}
      ${value === null ? nothing : svg`<circle class="dot" cx=${x} cy=${y(value)} r="4.5" />`}`;
  }

  #readout(series: ReadSeries, view: ReportView) {
    const young = this.#points.some(({ isFinal, isAhead }) => !isFinal && !isAhead);
    const key = html`<span class="key own">${strings.theseDays}</span>
      ${this.#beside.some(({ value }) => value !== null) ? html`<span class="key beside">${strings.against[view.against ?? 'previous']}</span>` : nothing}
      ${young ? html`<span class="key young">${strings.notFinal}</span>` : nothing}`;
    return this.at === undefined ? key : html`<span class="said">${this.#words(series, view, this.at)}</span>`;
  }

  #words(series: ReadSeries, { metric }: ReportView, at: number): string {
    const own = this.#points[at];
    if (!own) return strings.noRows;
    const before = this.#beside[at];
    const figure = (point: ChartPoint, currency: string | undefined) =>
      point.isUncounted
        ? strings.noDataYet
        : point.value === null
          ? strings.nothingThere
          : formatMetric(metric, point.value, currency);
    const words = [
      strings.pointIs(barWords(own.point, series.grain), figure(own, metricCurrency(series.totals))),
      ...(own.isAhead ? [strings.ahead] : own.isFinal ? [] : [strings.notFinal]),
      ...(before && series.comparison
        ? [
            strings.pointWas(
              barWords(before.point, series.grain),
              figure(before, metricCurrency(series.comparison.totals)),
            ),
          ]
        : []),
      ...(this.#noted.get(at) ?? []).map(({ text }) => strings.noteIs(text)),
    ];
    return words.join(' · ');
  }

  #onKey(event: KeyboardEvent): void {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const last = Math.max(
      0,
      this.#points.findLastIndex(({ isAhead }) => !isAhead),
    );
    const to = stepPoint(event.key, this.at ?? last, this.#points.length);
    if (to === undefined) return;
    // The same arrows move the whole page to other days.
    event.preventDefault();
    event.stopPropagation();
    this.at = to;
  }

  #onPoint(event: PointerEvent): void {
    const box = this.renderRoot.querySelector('.plot')?.getBoundingClientRect();
    const count = this.#points.length;
    if (!box || count === 0) return;
    const along = (event.clientX - box.left - chartMargin.left) / (box.width - chartMargin.left - chartMargin.right);
    this.at = Math.min(count - 1, Math.max(0, Math.round(along * (count - 1))));
  }

  #leave(): void {
    this.at = undefined;
  }

  static override styles = [sharedStyles, chartStyles];
}

/** A small flag on its pole: there is a note. */
function flag(x: number) {
  const top = chartMargin.top;
  return svg`<g class="flag">
    <line x1=${x} x2=${x} y1=${top - 12} y2=${height - chartMargin.bottom} />
    <path d="M${x} ${top - 12}h11l-3.5 4 3.5 4h-11Z" />
  </g>`;
}
