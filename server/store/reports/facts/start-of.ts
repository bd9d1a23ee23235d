import type { SqlRow } from '../../sql.ts';

/** When the conversation of a row started; what has none is held back by nothing. */
export const startOf = (row: SqlRow): number =>
  row['started_at'] === null ? Number.POSITIVE_INFINITY : Number(row['started_at']);
