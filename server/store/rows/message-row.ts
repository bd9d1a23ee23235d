import type { Evidence } from '#core/conversation/evidence.ts';

/** A message of a person as it is kept: hashed names, and the references instead of the text. */
export interface MessageRow {
  /** Keyed hash of the platform's message id. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Keyed hashes of the person's ids. */
  readonly aliases: readonly string[];
  readonly channel: string;
  /** Every name of the number or page; the first is its key. */
  readonly destinations: readonly [string, ...string[]];
  readonly kind: 'message' | 'opened' | 'edit';
  readonly form: string;
  readonly evidence: Evidence;
  /** The id of the message whose new words these are, if they are that. */
  readonly edits?: string;
}
