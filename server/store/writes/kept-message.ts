import type { SqlRow } from '../sql.ts';

/** A message as the store gives it back. */
export interface KeptMessage {
  readonly id: string;
  readonly at: number;
  readonly contact: string;
  readonly channel: string;
  readonly destination: string;
  readonly destinations: string;
  readonly kind: string;
  readonly form: string;
  readonly evidence: string;
  readonly edits: string | null;
}

export const MESSAGE_COLUMNS = 'id, at, contact, channel, destination, destinations, kind, form, evidence, edits';

/** A row of `messages`, selected by MESSAGE_COLUMNS, which the migrations give these types. */
export function keptMessage(row: SqlRow): KeptMessage {
  return row as unknown as KeptMessage;
}
