import type { SpendFact } from '#core/report/fact.ts';
import { dayStart } from '#core/time/day-start.ts';
import type { Touchpoint } from '#core/visit/touchpoint.ts';
import type { SqlRow } from '../../sql.ts';
import type { Reading } from './reading.ts';

/** A row of spend, read. */
const BYTES = 500;

/** What ads cost on the days of the period. It changes by imports alone: until the next one it is read once. */
export async function loadSpend(reading: Reading): Promise<readonly SpendFact[]> {
  const { sql, query, stamp, summaries } = reading;
  const imports = await sql.all(`select id from spend_imports where site = ? order by number`, query.site);
  const key = JSON.stringify(['spend', query.site, query.from, query.to, stamp, imports.map(({ id }) => id)]);
  return summaries.remember(key, async () => {
    const value = await readSpend(reading);
    return { value, bytes: value.length * BYTES };
  });
}

async function readSpend({ sql, query, nameAd, convert }: Reading): Promise<readonly SpendFact[]> {
  const rows = await sql.all(
    `select day, source, medium, campaign, content, ad, currency, amount from spend
     where site = ? and day >= ? and day <= ? order by day, source, medium, campaign, content, ad, currency`,
    query.site,
    query.from,
    query.to,
  );
  const starts = new Map<string, number>();
  return rows.map((row): SpendFact => {
    const day = String(row['day']);
    // A day has many ads, and finding out when it begins takes long.
    const at = starts.get(day) ?? dayStart(day, query.timeZone);
    starts.set(day, at);
    const money = convert({ currency: String(row['currency']), amount: Number(row['amount']) }, () => day);
    return { at, countsAt: at, path: [nameAd(touchpointOf(row, at))], context: {}, money };
  });
}

/** What is written down of an ad's cost tells where its visits come from. */
function touchpointOf(row: SqlRow, at: number): Touchpoint {
  const ad = String(row['ad']);
  return {
    at,
    source: String(row['source']),
    medium: String(row['medium']),
    campaign: String(row['campaign']),
    content: String(row['content']),
    term: '',
    ...(ad && { adId: ad }),
  };
}
