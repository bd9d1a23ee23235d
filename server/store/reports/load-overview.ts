import { adTouchpoint } from '#core/attribution/ad-touchpoint.ts';
import type { AttributionModelName } from '#core/attribution/attribution-model-name.ts';
import type { AdEvidence } from '#core/conversation/ad-evidence.ts';
import type { UnattributedReason } from '#core/matching/unattributed-reason.ts';
import { buildOverview } from '#core/report/build-overview.ts';
import type { Overview } from '#core/report/overview.ts';
import { dayStart } from '#core/time/day-start.ts';
import { nextDate } from '#core/time/next-date.ts';
import type { Touchpoint } from '#core/visit/touchpoint.ts';
import type { Sql, SqlRow } from '../sql.ts';
import { QUARTER_MS } from '../writes/rollup.ts';
import { landingsOfVisitors } from './landings-of-visitors.ts';
import { noLaterThan } from './no-later-than.ts';
import { touchpointsOf } from './touchpoints-of.ts';

export interface OverviewQuery {
  readonly site: string;
  readonly timeZone: string;
  /** First and last day, `YYYY-MM-DD`, in the site's zone. */
  readonly from: string;
  readonly to: string;
  readonly lookbackDays: number;
  readonly model: AttributionModelName;
  readonly compare?: AttributionModelName | undefined;
}

/** The report's first page: counts from rollups, credits from the raw rows. */
export async function loadOverview(sql: Sql, query: OverviewQuery): Promise<Overview> {
  const from = dayStart(query.from, query.timeZone);
  const to = dayStart(nextDate(query.to), query.timeZone);
  const clicks = await sql.all(
    `select id, at, visitor, landings from events where site = ? and type = 'click' and at >= ? and at < ?
     order by at, id`,
    query.site,
    from,
    to,
  );
  const conversations = await sql.all(
    `select c.at, c.reason, c.ad, c.click, e.at as click_at, e.visitor, e.landings from conversations c
     left join events e on e.site = c.site and e.id = c.click
     where c.site = ? and c.at >= ? and c.at < ? order by c.at, c.message`,
    query.site,
    from,
    to,
  );
  const visits = await landingsOfVisitors(
    sql,
    query.site,
    [...clicks, ...conversations].map((row) => row['visitor']).filter((visitor) => typeof visitor === 'string'),
  );
  const touchpoints = (row: SqlRow, at: number) => touchpointsOf(row, visits.get(String(row['visitor'])) ?? [], at);
  return buildOverview({
    ...query,
    impressions: await countImpressions(sql, query.site, from, to),
    clicks: clicks.map((row) => ({
      id: String(row['id']),
      at: Number(row['at']),
      touchpoints: touchpoints(row, Number(row['at'])),
    })),
    conversations: conversations.map((row) => ({
      at: Number(row['at']),
      clickId: row['click'] as string | null,
      touchpoints: [...(row['click'] === null ? [] : touchpoints(row, Number(row['click_at']))), ...adOf(row)].map(
        noLaterThan(Number(row['at'])),
      ),
      reason: row['click'] === null ? (String(row['reason']) as UnattributedReason) : 'unknown_origin',
    })),
  });
}

function adOf(row: SqlRow): Touchpoint[] {
  if (typeof row['ad'] !== 'string' || row['click'] !== null) return [];
  return [adTouchpoint(JSON.parse(row['ad']) as AdEvidence, Number(row['at']))];
}

async function countImpressions(sql: Sql, site: string, from: number, to: number): Promise<number> {
  const [row] = await sql.all(
    `select coalesce(sum(count), 0) as total from rollups
     where site = ? and metric = 'impression' and quarter >= ? and quarter < ?`,
    site,
    Math.ceil(from / QUARTER_MS),
    Math.ceil(to / QUARTER_MS),
  );
  return Number(row?.['total']);
}
