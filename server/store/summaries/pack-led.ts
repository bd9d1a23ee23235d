import type { LedRow } from '../reports/facts/led-row.ts';
import { type PackedPaths, packPaths, unpackPaths } from './pack-paths.ts';
import { type PackedNumbers, packNumbers, unpackNumbers } from './packed-numbers.ts';
import { type PackedTexts, packTexts, type TextRow, unpackTexts } from './packed-texts.ts';

const TEXTS = [
  'message',
  'method',
  'start_reason',
  'ad',
  'click',
  'matched',
  'channel',
  'destination',
  'click_destination',
  'position',
  'page',
  'device',
  'browser',
  'os',
  'language',
  'country',
  // Of conversions alone.
  'id',
  'kind',
  'currency',
  'reason',
  // What links call the destination, where the row says so.
  'link_name',
] as const;
const NUMBERS = ['started_at', 'click_at', 'at', 'value'] as const;

/** Conversations or conversions as a part of a summary, each with what led to it. */
export interface PackedLed extends PackedPaths {
  readonly length: number;
  readonly texts: Readonly<Record<(typeof TEXTS)[number], PackedTexts>>;
  readonly numbers: Readonly<Record<(typeof NUMBERS)[number], PackedNumbers>>;
}

export function packLed(rows: readonly LedRow[]): PackedLed {
  const told = rows.map(({ linkName, ...row }) => ({ ...row, link_name: linkName ?? null }));
  const cell = (row: object, name: string) => (row as Readonly<Record<string, unknown>>)[name];
  const textIn = (row: object, name: string) => {
    const value = cell(row, name);
    return typeof value === 'string' ? value : null;
  };
  const numberIn = (row: object, name: string) => {
    const value = cell(row, name);
    return typeof value === 'number' ? value : null;
  };
  return {
    length: rows.length,
    texts: byName(TEXTS, (name) => packTexts(told.map((row) => textIn(row, name)))),
    numbers: byName(NUMBERS, (name) => packNumbers(told.map((row) => numberIn(row, name)))),
    ...packPaths(rows.map(({ touchpoints }) => touchpoints)),
  };
}

export function unpackLed({ length, texts, numbers, ...paths }: PackedLed): LedRow[] {
  const text = byName(TEXTS, (name) => reader(unpackTexts(texts[name])));
  const number = byName(NUMBERS, (name) => {
    const row = unpackNumbers(numbers[name]);
    return (i: number) => {
      const value = row[i] ?? Number.NaN;
      return Number.isNaN(value) ? null : value;
    };
  });
  const touchpoints = unpackPaths(paths);
  return Array.from({ length }, (_, i) => {
    const linkName = text.link_name(i);
    const row = {
      message: text.message(i),
      method: text.method(i),
      start_reason: text.start_reason(i),
      ad: text.ad(i),
      click: text.click(i),
      matched: text.matched(i),
      channel: text.channel(i),
      destination: text.destination(i),
      click_destination: text.click_destination(i),
      position: text.position(i),
      page: text.page(i),
      device: text.device(i),
      browser: text.browser(i),
      os: text.os(i),
      language: text.language(i),
      country: text.country(i),
      id: text.id(i),
      kind: text.kind(i),
      currency: text.currency(i),
      reason: text.reason(i),
      started_at: number.started_at(i),
      click_at: number.click_at(i),
      at: number.at(i),
      value: number.value(i),
      touchpoints: touchpoints[i] ?? [],
      ...(linkName !== null && { linkName }),
    };
    // Selected beside what a row of SQL may hold.
    return row as unknown as LedRow;
  });
}

const reader =
  ({ texts, places }: TextRow) =>
  (i: number) =>
    texts[places[i] ?? 0] ?? null;

/** A value for each of some names. */
function byName<Name extends string, Value>(
  names: readonly Name[],
  make: (name: Name) => Value,
): Readonly<Record<Name, Value>> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;
}
