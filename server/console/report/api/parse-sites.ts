import { asCount } from './as-count.ts';
import { asRecord } from './as-record.ts';
import { parseList } from './parse-list.ts';
import type { Site } from './site.ts';

export function parseSites(body: unknown): readonly Site[] | undefined {
  return parseList(asRecord(body)['sites'], parseSite);
}

function parseSite(value: unknown): Site | undefined {
  const { id, name, timeZone, ...counts } = asRecord(value);
  const lookbackDays = asCount(counts['lookbackDays']);
  if (typeof id !== 'string' || typeof name !== 'string' || typeof timeZone !== 'string') return undefined;
  return Number.isNaN(lookbackDays) ? undefined : { id, name, timeZone, lookbackDays };
}
