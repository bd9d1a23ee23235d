import type { DimensionName } from '#core/report/dimension.ts';
import type { ReadBreakdown, ReadRow } from '../api/read-breakdown.ts';
import { filtersOfRow } from '../filters/filters-of-row.ts';
import type { MeasuredFigures } from '../metrics/measured-figures.ts';
import type { MetricName } from '../metrics/metric-name.ts';
import { metricNumber } from '../metrics/metric-number.ts';
import { METRICS } from '../metrics/metrics.ts';
import { sumFigures } from '../metrics/sum-figures.ts';
import { bestFirst } from './best-first.ts';
import type { CardRow } from './card-row.ts';
import { nameOfValue } from './name-of-value.ts';

const isSomething = (figures: MeasuredFigures, metric: MetricName) => (metricNumber(metric, figures) ?? 0) > 0;

/**
 * The lines of a list: the best, then what there is no room for as one, then what is not known. In a metric that adds
 * up they come to the total.
 * @param room how many lines of their own there may be
 */
export function cardRows(
  breakdown: ReadBreakdown,
  before: ReadBreakdown | undefined,
  dimension: DimensionName,
  metric: MetricName,
  room: number,
): readonly CardRow[] {
  const total = metricNumber(metric, breakdown.totals) ?? 0;
  const old = new Map(before?.rows.map((row) => [row.key, row]));
  const line = (row: Pick<CardRow, 'key' | 'names' | 'kind' | 'filters' | 'figures' | 'before'>): CardRow => {
    const number = metricNumber(metric, row.figures);
    return {
      ...row,
      number,
      share: METRICS[metric].addsUp && total > 0 && number !== null ? number / total : undefined,
    };
  };
  const valueLine = (row: ReadRow) =>
    line({
      key: row.key,
      names: namesOf(dimension, row),
      kind: 'value',
      filters: filtersOfRow(dimension, row),
      figures: row,
      before: old.get(row.key) ?? (before && sumFigures([])),
    });
  const order = bestFirst(metric);
  const lines = breakdown.rows
    .filter((row) => isSomething(row, metric) || row.clicks + row.conversations > 0)
    .map(valueLine)
    .sort((a, b) => order(a.number, b.number));
  const left = lines.length > room + 1 ? lines.slice(room) : [];
  const shown = lines.slice(0, lines.length - left.length);
  const gone = new Set(shown.map(({ key }) => key));
  const others = before?.rows.filter(({ key }) => !gone.has(key));
  const other = line({
    key: `(other ${left.length})`,
    names: [String(left.length)],
    kind: 'other',
    filters: [],
    figures: sumFigures(left.map(({ figures }) => figures)),
    before: others && sumFigures(others),
  });
  const unknown = line({
    key: '(unknown)',
    names: [],
    kind: 'unknown',
    filters:
      dimension === 'origin'
        ? [{ dimension: 'source', value: null, isNot: false }]
        : [{ dimension, value: null, isNot: false }],
    figures: breakdown.unknown,
    before: before?.unknown,
  });
  return [...shown, ...(left.length > 0 ? [other] : []), ...(isSomething(breakdown.unknown, metric) ? [unknown] : [])];
}

function namesOf(dimension: DimensionName, { key, name, source = '', medium = '', campaign = '' }: ReadRow) {
  if (dimension !== 'origin') return [name ?? nameOfValue(dimension, key)];
  const names = [source, medium, campaign].filter((part) => part.trim() !== '');
  return names.length > 0 ? names : [''];
}
