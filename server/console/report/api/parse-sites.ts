import { asRecord } from './as-record.ts';
import type { Site } from './site.ts';

export function parseSites(body: unknown): readonly Site[] | undefined {
  const list = asRecord(body)['sites'];
  if (!Array.isArray(list)) return undefined;
  const sites = list.map(parseSite);
  return sites.every((site) => site !== undefined) ? sites : undefined;
}

function parseSite(value: unknown): Site | undefined {
  const { id, name, timeZone } = asRecord(value);
  if (typeof id !== 'string' || typeof name !== 'string' || typeof timeZone !== 'string') return undefined;
  return { id, name, timeZone };
}
