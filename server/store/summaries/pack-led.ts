import type { Touchpoint } from '#core/visit/touchpoint.ts';
import type { LedRow } from '../reports/facts/led-row.ts';
import { type PackedRows, packRows } from './packed-rows.ts';
import { unpackRows } from './unpack-rows.ts';

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
  // Of conversions alone.
  'id',
  'kind',
  'currency',
  'reason',
  // What links call the destination, where the row says so.
  'link_name',
];
const NUMBERS = ['started_at', 'click_at', 'at', 'value'];
const PATH_TEXTS = ['source', 'medium', 'campaign', 'term', 'content', 'click_kind', 'click_value'];

/** Conversations or conversions as a part of a summary, each with what led to it. */
export interface PackedLed {
  readonly rows: PackedRows;
  /** The touchpoints of all rows; `row` counts the rows from 0. */
  readonly paths: PackedRows;
}

export function packLed(rows: readonly LedRow[]): PackedLed {
  const paths = rows.flatMap(({ touchpoints }, row) =>
    touchpoints.map(({ at, adClickId, source, medium, campaign, term, content }) => ({
      row,
      at,
      source,
      medium,
      campaign,
      term,
      content,
      // Visits are told apart by it, and one alone needs no telling apart.
      click_kind: touchpoints.length > 1 && adClickId ? adClickId.kind : null,
      click_value: touchpoints.length > 1 && adClickId ? adClickId.value : null,
    })),
  );
  return {
    rows: packRows(
      rows.map(({ touchpoints: _, linkName, ...row }) => ({ ...row, link_name: linkName ?? null })),
      TEXTS,
      NUMBERS,
    ),
    paths: packRows(paths, PATH_TEXTS, ['row', 'at']),
  };
}

export function unpackLed({ rows, paths }: PackedLed): LedRow[] {
  const touchpoints = new Map<number, Touchpoint[]>();
  for (const { row, at, click_kind, click_value, ...texts } of unpackRows(paths)) {
    const own = touchpoints.get(Number(row)) ?? [];
    touchpoints.set(Number(row), own);
    own.push({
      ...(texts as unknown as Omit<Touchpoint, 'at'>),
      at: Number(at),
      ...(click_kind !== null && { adClickId: { kind: String(click_kind), value: String(click_value) } }),
    });
  }
  return unpackRows(rows).map(({ link_name, ...row }, i) => ({
    ...row,
    touchpoints: touchpoints.get(i) ?? [],
    ...(typeof link_name === 'string' && { linkName: link_name }),
    // Packed from such rows.
  })) as unknown as LedRow[];
}
