import type { Answer } from '../api/answer.ts';
import type { Failure } from '../api/failure.ts';
import type { Site } from '../api/site.ts';
import { dayInZone } from '../days/day-in-zone.ts';
import { isDay } from '../days/is-day.ts';
import { rangePresets } from '../days/range-presets.ts';
import { readLookback } from '../models/read-lookback.ts';
import { readModel } from '../models/read-model.ts';
import type { ReportView } from './report-view.ts';

/**
 * Reads `?site=&from=&to=&model=&compare=&lookbackDays=&conversation=`. What is missing falls back to the first site,
 * its last 30 days, the last click and the site's lookback; what is wrong is said.
 */
export function viewOfSearch(search: string, sites: readonly Site[], nowMs: number): Answer<ReportView> {
  const asked = new URLSearchParams(search);
  const id = asked.get('site');
  const site = id === null ? sites[0] : sites.find((candidate) => candidate.id === id);
  if (!site) return failed('unknown-site');
  const today = dayInZone(nowMs, site.timeZone);
  const usual = rangePresets(today).days30;
  const range = asked.has('from') || asked.has('to') ? readRange(asked) : usual;
  if (!range) return failed('bad-range');
  const model = asked.has('model') ? readModel(asked.get('model')) : 'last-click';
  const compare = asked.has('compare') ? readModel(asked.get('compare')) : model;
  if (!model || !compare) return failed('bad-model');
  const lookbackDays = asked.has('lookbackDays') ? readLookback(asked.get('lookbackDays') ?? '') : site.lookbackDays;
  if (lookbackDays === undefined) return failed('bad-lookback');
  const value: ReportView = {
    site,
    range,
    today,
    model,
    // Beside itself a model has nothing to say.
    compare: compare === model ? undefined : compare,
    lookbackDays,
    conversation: asked.get('conversation') ?? undefined,
  };
  return { ok: true, value };
}

function failed(failure: Failure): Answer<ReportView> {
  return { ok: false, failure };
}

function readRange(asked: URLSearchParams) {
  const from = asked.get('from') ?? '';
  const to = asked.get('to') ?? '';
  return isDay(from) && isDay(to) && from <= to ? { from, to } : undefined;
}
