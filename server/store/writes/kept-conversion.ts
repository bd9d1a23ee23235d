import type { SqlRow } from '../sql.ts';

/** A conversion as the store gives it back. */
export interface KeptConversion {
  readonly id: string;
  readonly at: number;
  readonly kind: string;
  readonly name: string;
  readonly value: number | null;
  readonly currency: string | null;
  readonly source: string;
  readonly contact: string | null;
  readonly reference: string | null;
  readonly conversation: string | null;
  readonly ad_click: string | null;
  readonly refund_of: string | null;
  readonly fingerprint: string;
  /** What a refund said of itself, as `toldRefund` writes it; null for what is none. */
  readonly told: string | null;
  readonly message: string | null;
  readonly click: string | null;
  readonly reason: string;
}

export const CONVERSION_COLUMNS =
  'id, at, kind, name, value, currency, source, contact, reference, conversation, ad_click, refund_of, fingerprint, told, message, click, reason';

/** A row of `conversions`, selected by CONVERSION_COLUMNS, which the migrations give these types. */
export function keptConversion(row: SqlRow): KeptConversion {
  return row as unknown as KeptConversion;
}
