import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Site } from '../../../server/config/config.ts';
import type { Breakdown } from '../../../widget/core/report/breakdown.ts';
import type { LagReport } from '../../../widget/core/report/lag-report.ts';
import type { OverviewReport } from '../../../widget/core/report/overview-report.ts';
import type { ComparedSeries } from '../../../widget/core/report/series.ts';
import { relativeError } from '../../core/statistics/relative-error.ts';
import { aBeacon, aLanding, anEvent } from '../a-beacon.ts';
import { aStoreWriter } from '../a-store-writer.ts';
import { whatsappWebhook } from '../a-webhook.ts';
import { APP_SECRET, SHOP, startTestService, type TestService } from '../test-service.ts';
import { aJourney, says } from './a-journey.ts';

const DAY_MS = 86_400_000;
const NOW = Date.parse('2026-11-02T12:00:00Z');
const PERIOD = 'site=shop&from=2026-09-01&to=2026-12-31';

describe('the published and twice computed cases, asked of the service', () => {
  let service: TestService;
  beforeEach(async () => {
    service = await startTestService();
  });
  afterEach(() => service.stop());

  const ask = async <T>(report: string, query = '') => {
    const answer = await service.api(`/api/reports/${report}?${PERIOD}&${query}`);
    expect(answer.status).toBe(200);
    return (await answer.json()) as T;
  };
  const landings = (touches: readonly (readonly [source: string, at: number])[]) =>
    touches.map(([source, at]) => aLanding(at, { source, medium: source === 'direct' ? 'none' : 'cpc', campaign: '' }));
  const creditsBy = async (model: string, more = '') =>
    Object.fromEntries(
      (await ask<Breakdown>('breakdown', `dimension=source&model=${model}${more}`)).rows
        .filter(({ conversations }) => conversations !== 0)
        .map(({ key, conversations }) => [key, conversations]),
    );

  // Seconds before the conversation; the lookback is seven days.
  it.each<[string, [string, number][], Record<string, Record<string, number>>]>([
    [
      'exactly a lookback ago is inside, and direct yields to what came before',
      [
        ['ads', -604_800],
        ['organic', -60],
        ['direct', -1],
      ],
      { 'last-non-direct': { organic: 1 }, 'first-click': { ads: 1 } },
    ],
    [
      'a second more than a lookback ago is outside, and only direct remains',
      [
        ['ads', -604_801],
        ['direct', -1],
      ],
      { 'last-non-direct': { direct: 1 }, 'first-click': { direct: 1 } },
    ],
    [
      'two touches of one second are one whole',
      [
        ['a', -100],
        ['a', -100],
      ],
      { linear: { a: 1 } },
    ],
  ])('touchpoints: %s', async (_what, touches, expected) => {
    await aJourney(service, {
      at: NOW,
      landings: landings(touches.map(([source, seconds]) => [source, NOW + 1_000 + seconds * 1_000])),
      messageAfterMs: 1_000,
    });
    for (const [model, credits] of Object.entries(expected)) {
      expect(await creditsBy(model, '&lookbackDays=7')).toEqual(credits);
    }
  });

  it('touchpoints: a conversation without any is unattributed, never dropped', async () => {
    await aJourney(service, { at: NOW, landings: [], messageAfterMs: 5_000 });
    await says(service, NOW, 'Hello');
    const report = await ask<Breakdown>('breakdown', 'model=linear');
    expect(report.totals.conversations).toBe(2);
    expect(report.unknown.conversations).toBe(2);
    expect(report.unattributed).toEqual([
      { reason: 'no_reference', count: 1 },
      { reason: 'unknown_origin', count: 1 },
    ]);
  });

  it.each<[string, string, number, number[], string, number[]]>([
    // Ages in days of the touchpoints, the shares in the order of their sources a, b, c...
    ['100.00 USD in three', 'linear', 10_000, [3, 2, 1], 'USD', [3334, 3333, 3333]],
    ['10.00 EUR by 40/10/10/40', 'position-based', 1_000, [4, 3, 2, 1], 'EUR', [400, 100, 100, 400]],
    ['0.05 USD in six', 'linear', 5, [6, 5, 4, 3, 2, 1], 'USD', [1, 1, 1, 1, 1, 0]],
    ['5 JPY in two', 'linear', 5, [2, 1], 'JPY', [3, 2]],
    ['a refund in three', 'linear', -100, [3, 2, 1], 'USD', [-33, -33, -34]],
    ['50 USD by age, the older first', 'time-decay', 5_000, [9, 6, 0, 0], 'USD', [692, 932, 1688, 1688]],
  ])('money: %s foots to the minor unit', async (_what, model, amount, ages, currency, expected) => {
    const sources = 'abcdef'.split('');
    await aJourney(service, {
      at: NOW,
      landings: landings(ages.map((age, i) => [sources[i] ?? '', NOW - age * DAY_MS])),
      messageAfterMs: 0,
    });
    const [{ id } = { id: '' }] = await service.conversations();
    aStoreWriter(service).conversion('purchase', NOW, id, amount, currency);
    const { rows, totals } = await ask<Breakdown>('breakdown', `dimension=source&of=purchases&by=value&model=${model}`);
    const amounts = sources.slice(0, ages.length).map((source) => {
      const credit = rows.find(({ key }) => key === source)?.credit;
      return typeof credit === 'object' ? (credit[0]?.amount ?? 0) : 0;
    });
    expect(amounts).toEqual(expected);
    expect(amounts.reduce((sum, each) => sum + each, 0)).toBe(amount);
    expect(totals.credit).toEqual([{ currency, amount }]);
  });

  it.each([
    [120, 37, 3.2432432432432434, 2.352958424950855, 4.606275781719688],
    [1_000, 4, 250, 97.6411015608946, 917.5445189828222],
  ])('cost per conversation: %d for %d', async (cost, conversations, point, lower, upper) => {
    await service.webhook(
      whatsappWebhook(
        ...Array.from({ length: conversations }, (_, i) => ({ at: NOW + i * 1_000, from: `4477009${10_000 + i}` })),
      ),
    );
    aStoreWriter(service).spend('2026-11-02', cost * 100);
    const { costPerConversation } = await ask<OverviewReport>('overview');
    if (costPerConversation.kind !== 'interval') throw new Error('expected an interval');
    expect(costPerConversation.currency).toBe('EUR');
    expect(relativeError(costPerConversation.cost / 100, point)).toBeLessThan(1e-12);
    expect(relativeError(costPerConversation.lower / 100, lower)).toBeLessThan(1e-12);
    expect(relativeError(costPerConversation.upper / 100, upper)).toBeLessThan(1e-12);
  });

  it('cost per conversation: without a conversation it is only known to exceed a limit, and without spend nothing is', async () => {
    expect((await ask<OverviewReport>('overview')).costPerConversation).toEqual({ kind: 'no_spend' });
    aStoreWriter(service).spend('2026-11-02', 12_000);
    expect((await ask<OverviewReport>('overview')).costPerConversation).toEqual({
      kind: 'at_least',
      currency: 'EUR',
      lower: expect.closeTo(12_000 / -Math.log(0.025), 9),
    });
  });

  it.each<[string, number[], number[]]>([
    ['those within a second of one that counted', [0, 150, 900, 1_100, 2_500, 2_600], [0, 1_100, 2_500]],
    ['none a whole second later', [0, 1_000], [0, 1_000]],
    ['one a moment earlier', [0, 999], [0]],
  ])('double clicks: repeats are %s', async (_what, times, countedTimes) => {
    const events = times.map((ms) => anEvent(NOW + ms, { landings: [aLanding(NOW - 1_000)] }));
    service.clock.now = NOW + 10_000;
    await service.collect(aBeacon(NOW + 10_000, events));
    const { funnel, repeatedClicks, rows } = await ask<OverviewReport>('overview');
    expect([funnel.clicks, repeatedClicks]).toEqual([countedTimes.length, times.length - countedTimes.length]);
    expect(rows).toMatchObject([{ clicks: countedTimes.length }]);
    const { points } = await ask<ComparedSeries>('series', 'grain=day');
    expect(points.reduce((sum, point) => sum + point.repeatedClicks, 0)).toBe(repeatedClicks);
  });

  it('double clicks: presses of other launchers and by other visitors all count', async () => {
    const landing = [aLanding(NOW - 1_000)];
    await service.collect(
      aBeacon(NOW, [
        anEvent(NOW - 500, { landings: landing }),
        anEvent(NOW - 400, { landings: landing, position: 'inline' }),
      ]),
    );
    await service.collect(aBeacon(NOW, [anEvent(NOW - 450, { landings: landing })], { visitorId: 'visitor-0009' }));
    expect(await ask<OverviewReport>('overview')).toMatchObject({ funnel: { clicks: 3 }, repeatedClicks: 0 });
  });

  it('double clicks: the conversation of a repeat is still led there by its ad', async () => {
    const first = anEvent(NOW, { landings: [aLanding(NOW - 1_000)] });
    await service.collect(aBeacon(NOW + 300, [first]), {});
    service.clock.now = NOW + 300;
    const second = anEvent(NOW + 300, { landings: [aLanding(NOW - 1_000)] });
    await service.collect(aBeacon(NOW + 300, [second]));
    await says(service, NOW + 60_000, `Ref ${second.reference}`);
    expect(await ask<OverviewReport>('overview')).toMatchObject({
      funnel: { clicks: 1, conversations: 1 },
      rows: [{ campaign: 'autumn', clicks: 1, conversations: 1 }],
    });
  });

  it('lags: conversations within two seconds of their click are marked and counted', async () => {
    for (const messageAfterMs of [0, 1_000, 2_000, 60_000]) {
      await aJourney(service, { at: NOW, landings: landings([['a', NOW]]), messageAfterMs });
    }
    const lag = await ask<LagReport>('lag');
    expect(lag).toMatchObject({
      fasterThanPeople: 2,
      clickToStart: { kind: 'distribution', count: 4, medianMs: 1_500 },
      startToLead: { kind: 'too_few', count: 0 },
      evenness: { kind: 'too_few', count: 4, needed: 50 },
    });
  });

  it('webhooks: an earlier message that comes late moves the start back and adds none', async () => {
    await says(service, NOW + 20_000, 'later', 9_001, {});
    await says(service, NOW + 10_000, 'earlier', 9_001, { id: 'wamid.earlier' });
    const { funnel } = await ask<OverviewReport>('overview');
    const [conversation, ...others] = await service.conversations();
    expect([funnel.conversations, conversation?.at, others]).toEqual([1, NOW + 10_000, []]);
  });
});

const DAYS = [
  ['UTC', '2026-03-29', '2026-03-29T00:00:00Z', '2026-03-30T00:00:00Z', 24],
  ['America/New_York', '2026-03-08', '2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z', 23],
  ['America/New_York', '2026-11-01', '2026-11-01T04:00:00Z', '2026-11-02T05:00:00Z', 25],
  ['America/New_York', '2026-07-04', '2026-07-04T04:00:00Z', '2026-07-05T04:00:00Z', 24],
  ['Europe/London', '2026-03-29', '2026-03-29T00:00:00Z', '2026-03-29T23:00:00Z', 23],
  ['Europe/London', '2026-10-25', '2026-10-24T23:00:00Z', '2026-10-26T00:00:00Z', 25],
  ['Asia/Kolkata', '2026-05-01', '2026-04-30T18:30:00Z', '2026-05-01T18:30:00Z', 24],
  ['Asia/Kathmandu', '2026-05-01', '2026-04-30T18:15:00Z', '2026-05-01T18:15:00Z', 24],
] as const;

describe('a day in the zone of its site', () => {
  const sites = DAYS.map(
    ([timeZone], i): Site => ({
      id: `shop-${i}`,
      name: timeZone,
      timeZone,
      origins: [SHOP],
      lookbackDays: 30,
      silentDays: 7,
      destinations: [],
      links: [],
      labels: [],
      currency: 'USD',
    }),
  );
  const connections = sites.map(({ id }) => ({
    id,
    site: id,
    platform: 'meta',
    secret: APP_SECRET,
    verifyToken: 'v',
    destinations: [],
  }));
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService({ sites: sites as unknown as [Site, ...Site[]], connections });
  });
  afterAll(() => service.stop());

  it.each(DAYS)('%s, %s: each of its hours has a bar, and each bar what happened in it', async (...day) => {
    const [, date, startsAt, endsAt, hours] = day;
    const site = sites[DAYS.findIndex((each) => each[0] === day[0] && each[1] === day[1])]?.id ?? '';
    const [first, end] = [Date.parse(startsAt), Date.parse(endsAt)];
    // A moment before the day, its first and last, the one after it, and one in each hour.
    const times = [first - 1_000, first, end - 1_000, end];
    for (let at = first + 900_000; at < end; at += 3_600_000) times.push(at);
    const messages = times.map((at, i) => ({ at, from: `4477009${10_000 + i}`, id: `wamid.${site}.${i}` }));
    await service.webhook(whatsappWebhook(...messages), `/webhooks/meta/${site}`);
    const series = async (grain: string) => {
      const answer = await service.api(`/api/reports/series?site=${site}&from=${date}&to=${date}&grain=${grain}`);
      return (await answer.json()) as ComparedSeries;
    };
    const { points, totals } = await series('hour');
    expect(points.map(({ conversations }) => conversations)).toEqual(
      Array.from({ length: hours }, (_, i) => 1 + Number(i === 0) + Number(i === hours - 1)),
    );
    expect(totals.conversations).toBe(hours + 2);
    expect((await series('day')).points).toMatchObject([
      { date, startsAt: first, endsAt: end, conversations: hours + 2 },
    ]);
  });
});
