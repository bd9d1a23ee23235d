import type { Answer } from '../api/answer.ts';
import type { Site } from '../api/site.ts';
import { dayInZone } from '../days/day-in-zone.ts';
import { isDay } from '../days/is-day.ts';
import { rangePresets } from '../days/range-presets.ts';
import type { ReportView } from './report-view.ts';

/** Reads `?site=&from=&to=`. What is missing falls back to the first site and the last 30 days; what is wrong is said. */
export function viewOfSearch(search: string, sites: readonly Site[], nowMs: number): Answer<ReportView> {
  const asked = new URLSearchParams(search);
  const id = asked.get('site');
  const site = id === null ? sites[0] : sites.find((candidate) => candidate.id === id);
  if (!site) return { ok: false, failure: 'unknown-site' };
  const today = dayInZone(nowMs, site.timeZone);
  const usual = rangePresets(today).days30;
  const range = asked.has('from') || asked.has('to') ? readRange(asked) : usual;
  return range ? { ok: true, value: { site, range, today } } : { ok: false, failure: 'bad-range' };
}

function readRange(asked: URLSearchParams) {
  const from = asked.get('from') ?? '';
  const to = asked.get('to') ?? '';
  return isDay(from) && isDay(to) && from <= to ? { from, to } : undefined;
}
