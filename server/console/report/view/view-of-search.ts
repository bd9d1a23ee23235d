import { CREDITED, MEASURES } from '#core/report/breakdown.ts';
import { GRAINS } from '#core/time/time-bars.ts';
import type { Answer } from '../api/answer.ts';
import type { Failure } from '../api/failure.ts';
import type { Site } from '../api/site.ts';
import { addDays } from '../days/add-days.ts';
import { dayInZone } from '../days/day-in-zone.ts';
import type { DayRange } from '../days/day-range.ts';
import { isDay } from '../days/is-day.ts';
import { rangePresets } from '../days/range-presets.ts';
import { readFilters } from '../filters/read-filters.ts';
import { METRIC_NAMES } from '../metrics/metric-name.ts';
import { readLookback } from '../models/read-lookback.ts';
import { readModel } from '../models/read-model.ts';
import { readChoice } from './read-choice.ts';
import type { ReportView } from './report-view.ts';

const against = ['previous', 'year', 'off'] as const;
const charts = ['series', 'funnel'] as const;
const cohorts = ['start', 'click'] as const;
const daysAtMost = 400;

/**
 * Reads an address. `days=7` are seven days up to today, and move on with it. What is missing falls back to the usual: the first site, its last 30 days beside the 30 before, the
 * last click and the site's lookback; what is wrong is said.
 */
export function viewOfSearch(search: string, sites: readonly Site[], nowMs: number): Answer<ReportView> {
  const asked = new URLSearchParams(search);
  const id = asked.get('site');
  const site = id === null ? sites[0] : sites.find((candidate) => candidate.id === id);
  if (!site) return failed('unknown-site');
  const today = dayInZone(nowMs, site.timeZone);
  const usual = rangePresets(today).days30;
  const range = asked.has('from') || asked.has('to') ? readRange(asked) : readDays(asked, today, usual);
  if (!range) return failed('bad-range');
  const model = asked.has('model') ? readModel(asked.get('model')) : 'last-click';
  const compare = asked.has('compare') ? readModel(asked.get('compare')) : model;
  if (!model || !compare) return failed('bad-model');
  const lookbackDays = asked.has('lookbackDays') ? readLookback(asked.get('lookbackDays') ?? '') : site.lookbackDays;
  if (lookbackDays === undefined) return failed('bad-lookback');
  const filters = readFilters(asked.getAll('filter'));
  const cohort = readChoice(asked.get('cohort'), cohorts, 'start');
  const of = readChoice(asked.get('of'), CREDITED, 'conversations');
  const by = readChoice(asked.get('by'), MEASURES, 'count');
  const metric = readChoice(asked.get('metric'), METRIC_NAMES, 'conversations');
  const chart = readChoice(asked.get('chart'), charts, 'series');
  const beside = readChoice(asked.get('against'), against, 'previous');
  const grain = readChoice(asked.get('grain'), [...GRAINS, 'auto'] as const, 'auto');
  if (!filters || !cohort || !of || !by || !metric || !chart || !beside || !grain) return failed('bad-choice');
  const value: ReportView = {
    site,
    range,
    today,
    model,
    // Beside itself a model has nothing to say.
    compare: compare === model ? undefined : compare,
    lookbackDays,
    cohort,
    of,
    by,
    filters,
    against: beside === 'off' ? undefined : beside,
    grain: grain === 'auto' ? undefined : grain,
    metric,
    chart,
    conversation: asked.get('conversation') ?? undefined,
    shared: undefined,
  };
  return { ok: true, value };
}

function failed(failure: Failure): Answer<ReportView> {
  return { ok: false, failure };
}

function readDays(asked: URLSearchParams, today: string, usual: DayRange): DayRange | undefined {
  const days = asked.get('days');
  if (days === null) return usual;
  return /^[1-9]\d{0,2}$/.test(days) && Number(days) <= daysAtMost
    ? { from: addDays(today, 1 - Number(days)), to: today }
    : undefined;
}

function readRange(asked: URLSearchParams) {
  const from = asked.get('from') ?? '';
  const to = asked.get('to') ?? '';
  return isDay(from) && isDay(to) && from <= to ? { from, to } : undefined;
}
