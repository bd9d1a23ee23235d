import type { FactContext } from '#core/report/fact.ts';
import type { Touchpoint } from '#core/visit/touchpoint.ts';
import { type PackedRows, packRows } from './packed-rows.ts';
import { TALLY_PARTS, type TallyField } from './tally-part.ts';
import { unpackRows } from './unpack-rows.ts';

/** `repeat`: a click again within a second of one that counts. */
export type TallyType = 'impression' | 'open' | 'click' | 'repeat';

/** Events that a report need not tell apart. */
export interface Tally {
  readonly type: TallyType;
  readonly count: number;
  /** The last ad before them; undefined: not known. */
  readonly ledBy: Touchpoint | undefined;
  /** Its age in days, rounded up: within a lookback of as many days it counts, and within fewer it does not. */
  readonly ageDays: number;
  readonly context: FactContext;
}

const NOT_KNOWN = -1;

/** Events as a part of a summary: counted by the fields that the part tells them apart by. */
export function packTallies(events: readonly Tally[], part: string): PackedRows {
  const fields = TALLY_PARTS[part] ?? [];
  const rows = new Map<string, Record<string, string | number>>();
  for (const { type, count, ledBy, ageDays, context } of events) {
    const told: Partial<Record<TallyField, string | undefined>> = { ...context, ...ledBy };
    const values = fields.map((field) => told[field] ?? '');
    const age = ledBy ? ageDays : NOT_KNOWN;
    const key = JSON.stringify([type, age, values]);
    const row = rows.get(key);
    if (row) row['count'] = Number(row['count']) + count;
    else rows.set(key, { type, age, count, ...Object.fromEntries(fields.map((field, i) => [field, values[i] ?? ''])) });
  }
  return packRows([...rows.values()], ['type', ...fields], ['age', 'count']);
}

/** @param at epoch milliseconds: when the stretch began */
export function unpackTallies(packed: PackedRows, at: number): Tally[] {
  return unpackRows(packed).map((row) => {
    const { type, age, count, source, medium, campaign, term, content, ...context } = row;
    return {
      type: type as TallyType,
      count: Number(count),
      ageDays: Number(age),
      ledBy:
        age === NOT_KNOWN
          ? undefined
          : {
              at,
              source: String(source ?? ''),
              medium: String(medium ?? ''),
              campaign: String(campaign ?? ''),
              term: String(term ?? ''),
              content: String(content ?? ''),
            },
      context: context as FactContext,
    };
  });
}
