import type { Landing } from '#core/visit/landing.ts';
import type { EventRow } from '../rows/event-row.ts';
import type { Sql } from '../sql.ts';
import { forgetSummaries, summarisedUntil } from './forget-summaries.ts';
import { placeholders } from './placeholders.ts';

/**
 * New events have changed what is counted: at their own times, and, where they tell of a landing that was not known,
 * wherever their visitor did something after it.
 */
export async function forgetCountedWith(sql: Sql, site: string, rows: readonly EventRow[]): Promise<void> {
  if (rows.length === 0) return;
  const until = await summarisedUntil(sql, site);
  if (until === 0) return;
  await forgetSummaries(
    sql,
    site,
    rows.map(([, , at]) => at),
  );
  const fresh = new Set(rows.map(([id]) => id));
  const since = new Map<string, number>();
  for (const row of rows) {
    const [, , , , , , , , visitor, , , , landings] = row;
    if (landings === '[]') continue;
    const late = (JSON.parse(landings) as Landing[]).filter(({ at }) => at < until);
    if (late.length === 0) continue;
    const known = await landingsBefore(sql, site, visitor, fresh);
    for (const landing of late) {
      if (known.has(JSON.stringify(landing))) continue;
      since.set(visitor, Math.min(since.get(visitor) ?? landing.at, landing.at));
    }
  }
  for (const [visitor, at] of since) {
    const nights = await sql.all(`select visitor from nights where site = ? and former = ?`, site, visitor);
    await forgetLedBy(sql, site, [visitor, ...nights.map((row) => String(row['visitor']))], at);
  }
}

/** What visitors did from a time on is led to by something else than was known. */
export async function forgetLedBy(sql: Sql, site: string, visitors: readonly string[], since: number): Promise<void> {
  const until = await summarisedUntil(sql, site);
  const ats: number[] = [];
  // A click that no summary holds may have led to a conversation that one does: clocks differ.
  for (const visitor of until === 0 ? [] : visitors) {
    const events = await sql.all(
      `select id, at, type from events where site = ? and visitor = ? and at >= ?`,
      site,
      visitor,
      since,
    );
    const clicks = events.filter((row) => row['type'] === 'click').map((row) => String(row['id']));
    ats.push(...events.map((row) => Number(row['at'])), ...(await ledByClicks(sql, site, clicks)));
  }
  await forgetSummaries(sql, site, ats);
}

async function landingsBefore(
  sql: Sql,
  site: string,
  visitor: string,
  fresh: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const rows = await sql.all(
    `select id, landings from events where site = ? and visitor = ? and landings <> '[]'`,
    site,
    visitor,
  );
  return new Set(
    rows
      .filter((row) => !fresh.has(String(row['id'])))
      .flatMap((row) => (JSON.parse(String(row['landings'])) as Landing[]).map((landing) => JSON.stringify(landing))),
  );
}

/** When the conversations and conversions of some clicks happened. */
async function ledByClicks(sql: Sql, site: string, clicks: readonly string[]): Promise<number[]> {
  if (clicks.length === 0) return [];
  const within = placeholders(clicks.length);
  const rows = [
    ...(await sql.all(`select at from conversations where site = ? and click in (${within})`, site, ...clicks)),
    ...(await sql.all(`select at from conversions where site = ? and click in (${within})`, site, ...clicks)),
    ...(await sql.all(
      `select v.at from conversations c join conversions v on v.site = c.site and v.message = c.message
       where c.site = ? and c.click in (${within})`,
      site,
      ...clicks,
    )),
  ];
  return rows.map((row) => Number(row['at']));
}
