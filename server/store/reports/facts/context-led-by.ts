import type { FactContext } from '#core/report/fact.ts';
import type { SqlRow } from '../../sql.ts';

/**
 * The circumstances of a conversation are those of its click.
 * @param destinations what a destination is called in links, by the name that webhooks give it
 */
export function contextLedBy(row: SqlRow, destinations: ReadonlyMap<string, string>): FactContext {
  return {
    channel: textOf(row['channel']),
    destination:
      textOf(row['click_destination']) ?? destinations.get(String(row['destination'])) ?? textOf(row['destination']),
    position: textOf(row['position']),
    page: textOf(row['page']),
    device: textOf(row['device']),
    browser: textOf(row['browser']),
    os: textOf(row['os']),
    language: textOf(row['language']),
    country: textOf(row['country']),
    method: textOf(row['method']),
    isPlatformAd: row['click'] === null && row['ad'] !== null,
  };
}

const textOf = (value: SqlRow[string] | undefined) => (typeof value === 'string' ? value : undefined);
