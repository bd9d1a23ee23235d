import { eligibleTouchpoints } from '#core/attribution/eligible-touchpoints.ts';
import { markRepeats } from '#core/report/mark-repeats.ts';
import type { Touchpoint } from '#core/visit/touchpoint.ts';
import { EVENT_CONTEXT, eventContext } from '../reports/facts/event-context.ts';
import type { LedRow } from '../reports/facts/led-row.ts';
import { linkNameOf } from '../reports/facts/link-name-of.ts';
import { loadClicks } from '../reports/facts/load-clicks.ts';
import { LOOKBACK_AT_MOST_DAYS } from '../reports/facts/lookback-at-most-days.ts';
import { readConversations } from '../reports/facts/read-conversations.ts';
import { readConversions } from '../reports/facts/read-conversions.ts';
import { Visits } from '../reports/facts/visits.ts';
import { touchpointsOf } from '../reports/touchpoints-of.ts';
import type { Sql } from '../sql.ts';
import { packClicks, type SummedClick } from './pack-clicks.ts';
import { packEvents, type SummedEvent } from './pack-events.ts';
import { packLed } from './pack-led.ts';

const DAY_MS = 86_400_000;

/** A stretch of a site's time, its end excluded; epoch milliseconds. */
export interface Outstretched {
  readonly site: string;
  readonly from: number;
  readonly to: number;
}

/** Sums up a stretch from its rows, by the readers and rules by which reports read rows. @returns JSON by part */
export async function summarise(sql: Sql, { site, from, to }: Outstretched): Promise<Readonly<Record<string, string>>> {
  const query = {
    site,
    // Days, money and filters come in when the summary is read.
    timeZone: 'UTC',
    from: '',
    to: '',
    currency: '',
    filters: [],
    cohort: 'start' as const,
    lookbackDays: LOOKBACK_AT_MOST_DAYS,
  };
  const asked = { sql, query, isTold: true, visits: new Visits(sql, site) };
  const stretch = { from, to };
  const seen = await seenOf(asked, stretch);
  const clicks = await clicksOf(asked, stretch);
  return {
    ...packEvents([...seen, ...clicks.map(summedEvent)]),
    clicks: JSON.stringify(packClicks(clicks)),
    conversations: JSON.stringify(packLed(await named(asked, await readConversations(asked, stretch)))),
    conversions: JSON.stringify(packLed(await named(asked, await readConversions(asked, stretch)))),
  };
}

type Asked = Parameters<typeof loadClicks>[0];

async function seenOf(
  { sql, query, visits }: Asked,
  { from, to }: { from: number; to: number },
): Promise<SummedEvent[]> {
  const rows = await sql.all(
    `select type, at, visitor, landings, ${EVENT_CONTEXT} from events
     where site = ? and type in ('impression', 'open') and at >= ? and at < ?`,
    query.site,
    from,
    to,
  );
  await visits.load(rows);
  return rows.map((row) => {
    const at = Number(row['at']);
    const ledBy = eligibleTouchpoints(touchpointsOf(row, visits.of(row['visitor']), at), at, LOOKBACK_AT_MOST_DAYS).at(
      -1,
    );
    return {
      type: row['type'] === 'open' ? 'open' : 'impression',
      ledBy,
      ageDays: ageDays(ledBy, at),
      context: eventContext(row),
    };
  });
}

async function clicksOf(asked: Asked, stretch: { from: number; to: number }): Promise<SummedClick[]> {
  const clicks = await loadClicks(asked, stretch);
  const repeats = markRepeats(clicks);
  return clicks
    .filter(({ isBefore }) => !isBefore)
    .map(({ id, at, touchpoints, context }) => ({ id, at, touchpoints, context, repeatOf: repeats.get(id) }));
}

function summedEvent({ at, touchpoints, context, repeatOf }: SummedClick): SummedEvent {
  const ledBy = touchpoints.at(-1);
  return { type: repeatOf === undefined ? 'click' : 'repeat', ledBy, ageDays: ageDays(ledBy, at), context };
}

const ageDays = (ledBy: Touchpoint | undefined, at: number) => (ledBy ? Math.ceil((at - ledBy.at) / DAY_MS) : 0);

/** What links call the destinations of those that no click led to: each says it for the stretches after it. */
async function named({ sql, query }: Asked, rows: readonly LedRow[]): Promise<LedRow[]> {
  const all: LedRow[] = [];
  for (const row of rows) {
    const message = row['message'];
    const linkName =
      typeof message === 'string' && row['click'] === null ? await linkNameOf(sql, query.site, message) : undefined;
    all.push(linkName === undefined ? row : ({ ...row, linkName } as LedRow));
  }
  return all;
}
