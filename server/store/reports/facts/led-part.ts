import { type PackedLed, unpackLed } from '../../summaries/pack-led.ts';
import type { Stretch, SummaryCache } from '../../summaries/summary-cache.ts';
import type { LedRow } from './led-row.ts';

/** Unpacked, a row takes several times the bytes of its text. */
const WEIGHT = 6;

/** Conversations or conversions of a stretch, and what was last made of them. */
export interface LedPart {
  readonly rows: readonly LedRow[];
  /** For each destination that a webhook alone names, the first of its rows. */
  readonly named: ReadonlyMap<string, LedRow>;
  /** Reports of one page ask for the same facts: they are made once. */
  made?: { readonly stamp: string; readonly facts: readonly unknown[] };
}

export function ledPart(rows: readonly LedRow[]): LedPart {
  const named = new Map<string, LedRow>();
  for (const row of rows) {
    const { destination, message } = row;
    if (typeof destination !== 'string' || typeof message !== 'string' || row['click'] !== null) continue;
    if (!named.has(destination)) named.set(destination, row);
  }
  return { rows, named };
}

/** Those of a stretch that was summed up. */
export function summedLedPart(
  summaries: SummaryCache,
  site: string,
  stretch: Stretch,
  part: 'conversations' | 'conversions',
): Promise<LedPart> {
  return summaries.part(site, stretch, part, (body) => ledPart(unpackLed(body as PackedLed)), WEIGHT);
}
