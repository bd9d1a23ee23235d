import type { FactContext } from '#core/report/fact.ts';
import type { SqlRow } from '../../sql.ts';

/** What an event tells of itself beside how its visit began. */
export const EVENT_CONTEXT = 'channel, destination, position, page, device, browser, os';

/** A row of `events`, selected by EVENT_CONTEXT. */
export function eventContext(row: SqlRow): FactContext {
  return {
    channel: String(row['channel']),
    destination: String(row['destination']),
    position: String(row['position']),
    page: String(row['page']),
    device: String(row['device']),
    browser: String(row['browser']),
    os: String(row['os']),
  };
}
