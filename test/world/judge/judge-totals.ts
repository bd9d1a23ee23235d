import { ATTRIBUTION_MODELS } from '../../../widget/core/attribution/attribution-models.ts';
import { dayStart } from '../../../widget/core/time/day-start.ts';
import { localDate } from '../../../widget/core/time/local-date.ts';
import { nextDate } from '../../../widget/core/time/next-date.ts';
import { DAY_MS } from '../plan/stage.ts';
import type { World } from '../plan/truth.ts';
import { WORLD_SITES, type WorldSite } from '../plan/world-sites.ts';
import { type Finding, none } from './finding.ts';
import type { Pair } from './judge-matches.ts';
import type { WorldApi } from './world-api.ts';

const CLOSE = 1e-9;

/** Whether every report, model and list tells one total, and the total that is true. */
export async function judgeTotals(world: World, api: WorldApi, pairs: readonly Pair[]): Promise<Finding[]> {
  const wrong = { totals: 0, sums: 0, clicks: 0, impressions: 0, rows: 0, days: 0 };
  for (const site of WORLD_SITES) {
    const own = pairs.filter(({ truth }) => truth.site === site);
    for (const model of Object.keys(ATTRIBUTION_MODELS)) {
      const { funnel, rows, unattributed, clicksOfUnknownOrigin } = await api.overview(site, `&model=${model}`);
      const sum = rows.reduce((total, row) => total + row.conversations, unattributed.conversations);
      const pressed = rows.reduce((total, row) => total + row.clicks, clicksOfUnknownOrigin);
      const reasons = unattributed.reasons.reduce((total, { conversations }) => total + conversations, 0);
      if (funnel.conversations !== own.length) wrong.totals++;
      if (Math.abs(sum - own.length) > CLOSE * own.length || reasons !== unattributed.conversations) wrong.sums++;
      if (funnel.clicks !== toldEvents(world, site, 'click') || pressed !== funnel.clicks) wrong.clicks++;
      if (funnel.impressions !== toldEvents(world, site, 'impression')) wrong.impressions++;
    }
    wrong.rows += await wrongRows(api, site, own);
    wrong.days += await wrongDays(world, api, site, own);
  }
  return [
    none('totals of models that differ from the truth', wrong.totals),
    none('models whose columns do not add up', wrong.sums),
    none('models with another number of clicks', wrong.clicks),
    none('models with another number of impressions', wrong.impressions),
    none('campaigns with another credit than the truth, last click', wrong.rows),
    none('days with another number than the truth', wrong.days),
  ];
}

const isPerson = (userAgent: string) => !/bot/i.test(userAgent);

function toldEvents(world: World, site: WorldSite, type: string): number {
  const told = world.beacons.filter((one) => one.site === site && one.event.type === type && isPerson(one.userAgent));
  const visits = world.visits.filter((one) => one.site === site && one.click && type === 'click');
  return told.length + visits.length;
}

/** Every conversation that is tied as it should be earns its own campaign a whole credit. */
async function wrongRows(api: WorldApi, site: WorldSite, pairs: readonly Pair[]): Promise<number> {
  const due = new Map<string, number>();
  for (const { entry, truth } of pairs) {
    const ad = entry.match.reason === 'ad_referral' ? ['meta', 'ad', truth.say().adId ?? ''] : undefined;
    const origin = ad ?? (entry.clickId === null ? undefined : truth.click?.origin);
    if (origin) due.set(origin.join(' / '), (due.get(origin.join(' / ')) ?? 0) + 1);
  }
  const { rows } = await api.overview(site, '&model=last-click');
  const told = new Map(rows.map((row) => [[row.source, row.medium, row.campaign].join(' / '), row.conversations]));
  return [...new Set([...due.keys(), ...told.keys()])].filter((key) => (due.get(key) ?? 0) !== (told.get(key) ?? 0))
    .length;
}

async function wrongDays(world: World, api: WorldApi, site: WorldSite, pairs: readonly Pair[]): Promise<number> {
  let wrong = 0;
  const last = localDate(world.to, site.timeZone);
  for (let date = localDate(world.from - DAY_MS, site.timeZone); date <= last; date = nextDate(date)) {
    const [from, to] = [dayStart(date, site.timeZone), dayStart(nextDate(date), site.timeZone)];
    const due = pairs.filter(({ truth }) => truth.at >= from && truth.at < to).length;
    const { funnel } = await api.overviewOfDay(site, date);
    if (funnel.conversations !== due) wrong++;
  }
  return wrong;
}
