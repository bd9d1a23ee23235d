import type { FactContext } from '#core/report/fact.ts';
import type { Touchpoint } from '#core/visit/touchpoint.ts';
import { EVENT_TABLES, type EventField, type EventsToldBy } from './event-fields.ts';
import { type NumberRow, type PackedNumbers, packNumbers, unpackNumbers } from './packed-numbers.ts';
import { packTexts } from './packed-texts.ts';

/** `repeat`: a click again within a second of one that counts. */
export const EVENT_COUNTS = ['impression', 'open', 'click', 'repeat'] as const;
export type EventCount = (typeof EVENT_COUNTS)[number];

/** An event as a summary tells it. */
export interface SummedEvent {
  readonly type: EventCount;
  /** The last ad before it; undefined: not known. */
  readonly ledBy: Touchpoint | undefined;
  /** Its age in days, rounded up: within a lookback of as many days it counts, and within fewer it does not. */
  readonly ageDays: number;
  readonly context: FactContext;
}

/** The age of what is not known: more than any lookback. */
const NOT_KNOWN_DAYS = 255;

/** How many events of each type are alike in every field, row by row. */
export type EventCounts = Readonly<Record<EventCount, NumberRow>>;

/** Names of the parts: a report reads those alone that it asks for. */
export const eventPart = (table: string, column: EventField | 'age' | 'counts') => `${table} ${column}`;

/**
 * The events of a stretch in several tables, those that are alike in every field of it counted in one row. A part holds
 * one column: whatever a report asks for, it reads a few of them.
 * @returns JSON by part
 */
export function packEvents(events: readonly SummedEvent[]): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(EVENT_TABLES).flatMap(([name, told]) => packTable(events, name, told)));
}

function packTable(
  events: readonly SummedEvent[],
  table: string,
  { fields, byTouchpoint }: EventsToldBy,
): [part: string, json: string][] {
  const rows = new Map<string, { values: readonly string[]; age: number; counts: Record<EventCount, number> }>();
  for (const { type, ledBy, ageDays, context } of events) {
    const told: Partial<Record<EventField, string | undefined>> = { ...context, ...ledBy };
    const values = fields.map((field) => told[field] ?? '');
    const age = byTouchpoint && ledBy ? ageDays : NOT_KNOWN_DAYS;
    const key = JSON.stringify([age, values]);
    const row = rows.get(key) ?? { values, age, counts: { impression: 0, open: 0, click: 0, repeat: 0 } };
    rows.set(key, row);
    row.counts[type]++;
  }
  const all = [...rows.values()];
  const counts = Object.fromEntries(
    EVENT_COUNTS.map((type) => [type, packNumbers(all.map((row) => row.counts[type]))]),
  );
  return [
    [eventPart(table, 'counts'), JSON.stringify(counts)],
    [eventPart(table, 'age'), JSON.stringify(packNumbers(all.map(({ age }) => age)))],
    ...fields.map((field, i): [string, string] => [
      eventPart(table, field),
      JSON.stringify(packTexts(all.map((row) => row.values[i] ?? ''))),
    ]),
  ];
}

export function unpackEventCounts(packed: unknown): EventCounts {
  const counts = packed as Readonly<Record<EventCount, PackedNumbers>>;
  return {
    impression: unpackNumbers(counts.impression),
    open: unpackNumbers(counts.open),
    click: unpackNumbers(counts.click),
    repeat: unpackNumbers(counts.repeat),
  };
}
