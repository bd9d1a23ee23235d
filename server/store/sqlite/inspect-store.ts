import { migrations } from '../migrations/migrations.ts';
import { openDatabase } from './open-database.ts';

/** What can be said of a store without changing it. */
export interface StoreHealth {
  /** What SQLite found broken; empty if nothing is. */
  readonly damage: readonly string[];
  /** Changes of the schema that this version does not know: a newer one made them. */
  readonly unknownMigrations: readonly string[];
  /** The latest moment that was stored; 0 if nothing was. */
  readonly latestAt: number;
  /** The last message of a site by channel. */
  readonly lastMessages: readonly { readonly site: string; readonly channel: string; readonly at: number }[];
  /** Calls of a site that bore no good proof, since a day of UTC. */
  readonly badSignatures: readonly { readonly site: string; readonly count: number }[];
}

/** @param since YYYY-MM-DD @throws what SQLite throws if it cannot be read at all */
export function inspectStore(path: string, since: string): StoreHealth {
  const database = openDatabase(path, true);
  try {
    const rows = (text: string, ...values: readonly string[]) => database.prepare(text).all(...values);
    const damage = rows('pragma quick_check(5)').map((row) => String(row['quick_check']));
    const applied = rows('select name from kysely_migration').map((row) => String(row['name']));
    const lastMessages = rows('select site, channel, max(at) as at from messages group by site, channel').map(
      (row) => ({
        site: String(row['site']),
        channel: String(row['channel']),
        at: Number(row['at']),
      }),
    );
    const [events] = rows('select max(at) as at from events');
    return {
      damage: damage.filter((line) => line !== 'ok'),
      unknownMigrations: applied.filter((name) => !Object.hasOwn(migrations, name)),
      latestAt: Math.max(Number(events?.['at'] ?? 0), ...lastMessages.map(({ at }) => at)),
      lastMessages,
      badSignatures: rows(
        `select site, sum(count) as total from refusals where reason = 'bad_signature' and day >= ? group by site`,
        since,
      ).map((row) => ({ site: String(row['site']), count: Number(row['total']) })),
    };
  } finally {
    database.close();
  }
}
