import type { DimensionName } from '#core/report/dimension.ts';
import type { PressedFact } from '#core/report/fact.ts';
import { passesFilters } from '#core/report/passes-filters.ts';
import {
  type EventField,
  type EventsToldBy,
  eventsToldBy,
  eventTableFor,
  TOUCHPOINT_FIELDS,
} from '../../summaries/event-fields.ts';
import { groupRows, NO_GROUP, type Places } from '../../summaries/group-rows.ts';
import { EVENT_COUNTS, type EventCount, eventPart, unpackEventCounts } from '../../summaries/pack-events.ts';
import { type PackedNumbers, unpackNumbers } from '../../summaries/packed-numbers.ts';
import { type PackedTexts, type TextRow, unpackTexts } from '../../summaries/packed-texts.ts';
import type { Stretch } from '../../summaries/summary-cache.ts';
import type { Reading } from './reading.ts';

/** Events of one stretch that a report need not tell apart, type by type. */
export type TalliedFacts = Readonly<Record<EventCount, readonly PressedFact[]>>;

/** A fact, and what it holds. */
const FACT_BYTES = 250;

/** What `tallyEvents` makes, made once for reports that ask the same. */
export function talliedEvents(
  reading: Reading,
  stretch: Stretch,
  dimension: DimensionName | undefined,
): Promise<TalliedFacts> {
  const { site, lookbackDays, filters, fixedFilters } = reading.query;
  const key = JSON.stringify([site, stretch, dimension, lookbackDays, filters, fixedFilters]);
  return reading.summaries.remember(key, async () => {
    const value = await tallyEvents(reading, stretch, dimension);
    return { value, bytes: key.length + EVENT_COUNTS.reduce((sum, type) => sum + value[type].length * FACT_BYTES, 0) };
  });
}

/**
 * The events of a stretch that was summed up, as far as they pass the filters, told apart by a dimension.
 * What is filtered by is looked at first, so that it need not be told apart any more.
 */
async function tallyEvents(
  reading: Reading,
  stretch: Stretch,
  dimension: DimensionName | undefined,
): Promise<TalliedFacts> {
  const { query } = reading;
  const filters = [...query.filters, ...(query.fixedFilters ?? [])];
  const filtered = eventsToldBy(filters.map((filter) => filter.dimension));
  const asked = eventsToldBy(dimension ? [dimension] : []);
  const rows = await readRows(reading, stretch, [filtered, asked]);
  const placesOf = ({ fields, byTouchpoint }: EventsToldBy): Places[] => [
    ...(byTouchpoint ? [{ places: rows.isLed, size: 2 }] : []),
    ...fields.map((field) => {
      const { places, texts } = rows.column(field);
      return { places, size: texts.length };
    }),
  ];
  const length = rows.counts.click.length;
  const factOf = (row: number) => ({
    at: stretch.from,
    countsAt: stretch.from,
    path: rows.isLed[row] ? [{ at: stretch.from, ...rows.touchpoint(row) }] : [],
    context: rows.context(row),
  });

  let isIn: ((row: number) => boolean) | undefined;
  if (filters.length > 0) {
    const passes = passesFilters(query.filters, query.fixedFilters);
    const { of, some } = groupRows(length, placesOf(filtered));
    const passing = some.map((row) => passes(factOf(row)));
    isIn = (row) => passing[of[row] ?? 0] ?? false;
  }
  const { of, some } = groupRows(length, placesOf(asked), isIn);
  const told = some.map(factOf);
  const factsOf = (type: EventCount): PressedFact[] => {
    const sums = new Float64Array(some.length);
    const counts = rows.counts[type];
    for (let row = 0; row < length; row++) {
      const group = of[row] ?? NO_GROUP;
      if (group !== NO_GROUP) sums[group] = (sums[group] ?? 0) + (counts[row] ?? 0);
    }
    const facts: PressedFact[] = [];
    told.forEach(({ at, countsAt, path, context }, group) => {
      const count = sums[group] ?? 0;
      if (count > 0) facts.push({ at, countsAt, path, context, count });
    });
    return facts;
  };
  return {
    impression: factsOf('impression'),
    open: factsOf('open'),
    click: factsOf('click'),
    repeat: factsOf('repeat'),
  };
}

/** Those columns of a summary's events that are asked for. */
async function readRows({ summaries, query }: Reading, stretch: Stretch, asked: readonly EventsToldBy[]) {
  const table = eventTableFor(asked);
  const read = <T>(column: Parameters<typeof eventPart>[1], unpack: (body: unknown) => T) =>
    summaries.part(query.site, stretch, eventPart(table, column), unpack);
  const counts = await read('counts', unpackEventCounts);
  const columns = new Map<EventField, TextRow>();
  for (const field of new Set(asked.flatMap(({ fields }) => fields))) {
    columns.set(field, await read(field, (body) => unpackTexts(body as PackedTexts)));
  }
  const isLed = new Uint8Array(counts.click.length);
  if (asked.some(({ byTouchpoint }) => byTouchpoint)) {
    const ages = await read('age', (body) => unpackNumbers(body as PackedNumbers));
    for (let row = 0; row < isLed.length; row++) isLed[row] = (ages[row] ?? 0) <= query.lookbackDays ? 1 : 0;
  }
  const textOf = (field: EventField, row: number) => {
    const column = columns.get(field);
    return column && (column.texts[column.places[row] ?? 0] ?? '');
  };
  const isOfTouchpoint = new Set<EventField>(TOUCHPOINT_FIELDS);
  const contextFields = [...columns.keys()].filter((field) => !isOfTouchpoint.has(field));
  return {
    counts,
    isLed,
    column: (field: EventField): TextRow => columns.get(field) ?? { texts: [], places: new Uint8Array() },
    touchpoint: (row: number) => ({
      source: textOf('source', row) ?? '',
      medium: textOf('medium', row) ?? '',
      campaign: textOf('campaign', row) ?? '',
      term: textOf('term', row) ?? '',
      content: textOf('content', row) ?? '',
    }),
    context: (row: number) => Object.fromEntries(contextFields.map((field) => [field, textOf(field, row)])),
  };
}
