/** What a conversion is counted as. */
export type ConversionKind = 'lead' | 'purchase' | 'other';

/** A conversion as it was reported: hashed names, money in minor units. What it belongs to is found out later. */
export interface ConversionRow {
  /** Keyed hash of the reporter's own id. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly kind: ConversionKind;
  readonly name: string;
  /** Minor units, below zero for a refund; null where there is none, or where a refund takes everything back. */
  readonly value: number | null;
  readonly currency: string | null;
  readonly source: 'api' | 'csv' | 'label' | 'platform';
  /** Keyed hashes of the names that the person may go by, the surest first. */
  readonly aliases: readonly string[];
  readonly reference: string | null;
  /** A message of the conversation: its keyed hash. */
  readonly conversation: string | null;
  /** Keyed hash of the ad platform's own click id. */
  readonly adClick: string | null;
  /** Id of the conversion that this one takes back. */
  readonly refundOf: string | null;
  /** Equal for equal reports. */
  readonly fingerprint: string;
}
