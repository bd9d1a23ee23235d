import { GRAINS } from '#core/time/time-bars.ts';
import { asRecord } from './as-record.ts';
import { parseFigures } from './parse-figures.ts';
import { parseList } from './parse-list.ts';
import type { ReadPoint, ReadSeries } from './read-series.ts';

export function parseSeries(body: unknown): ReadSeries | undefined {
  const { comparison, countedSince: began } = asRecord(body);
  const countedSince = typeof began === 'number' ? began : undefined;
  const own = parseOne(body, countedSince);
  if (!own || comparison === null) return own && { ...own, comparison: undefined };
  const beside = parseOne(comparison, countedSince);
  return beside && { ...own, comparison: beside };
}

function parseOne(body: unknown, countedSince: number | undefined): Omit<ReadSeries, 'comparison'> | undefined {
  const { from, to, grain, points, totals } = asRecord(body);
  const known = GRAINS.find((name) => name === grain);
  const bars = parseList(points, parsePoint);
  const sums = parseFigures(totals);
  if (typeof from !== 'string' || typeof to !== 'string' || !known || !bars || !sums) return undefined;
  return { from, to, grain: known, points: bars, totals: sums, countedSince };
}

function parsePoint(body: unknown): ReadPoint | undefined {
  const { startsAt, endsAt, date, time, maturity, spend, ...counts } = asRecord(body);
  const figures = parseFigures({ ...counts, spend: spend ?? [] });
  const [start, end] = [Number(startsAt ?? Number.NaN), Number(endsAt ?? Number.NaN)];
  if (!figures || typeof date !== 'string' || Number.isNaN(start + end)) return undefined;
  return {
    ...figures,
    spend: spend === null ? null : figures.spend,
    startsAt: start,
    endsAt: end,
    date,
    time: typeof time === 'string' ? time : undefined,
    maturity: typeof maturity === 'number' ? maturity : null,
  };
}
