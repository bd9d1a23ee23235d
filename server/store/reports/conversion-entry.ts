import { formatMinorUnits } from '#core/money/format-minor-units.ts';
import type { SqlRow } from '../sql.ts';

/** One conversion with what it belongs to. Who it was is not kept. */
export interface ConversionEntry {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly kind: string;
  readonly name: string;
  /** A decimal number as text, below zero for a refund; null where there is none. */
  readonly value: string | null;
  readonly currency: string | null;
  /** api, csv, label or platform: who told of it. */
  readonly source: string;
  readonly conversationId: string | null;
  readonly clickId: string | null;
  /** By what it was tied, or why it was not. */
  readonly reason: string;
  /** The conversion that it takes back. */
  readonly refundOf: string | null;
}

export const CONVERSION_COLUMNS = 'id, at, kind, name, value, currency, source, message, click, reason, refund_of';

/** A row of `conversions`, selected by CONVERSION_COLUMNS. */
export function conversionEntry(row: SqlRow): ConversionEntry {
  const currency = row['currency'] as string | null;
  return {
    id: `cvn_${row['id']}`,
    at: Number(row['at']),
    kind: String(row['kind']),
    name: String(row['name']),
    value: row['value'] === null || currency === null ? null : formatMinorUnits(Number(row['value']), currency),
    currency,
    source: String(row['source']),
    conversationId: row['message'] === null ? null : `cnv_${row['message']}`,
    clickId: row['click'] as string | null,
    reason: String(row['reason']),
    refundOf: row['refund_of'] === null ? null : `cvn_${row['refund_of']}`,
  };
}
