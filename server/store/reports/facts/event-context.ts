import type { FactContext } from '#core/report/fact.ts';
import type { SqlRow } from '../../sql.ts';

/** What an event tells of itself beside how its visit began. */
export const EVENT_CONTEXT = 'channel, destination, position, page, device, browser, os, language, country';

/** A row of `events`, selected by EVENT_CONTEXT: under the names and types of a FactContext. */
export function eventContext(row: SqlRow): FactContext {
  return row as unknown as FactContext;
}
