import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Site } from '../../../server/config/config.ts';
import { figureEndpoints } from '../../../server/http/api/reports/figure-endpoints.ts';
import {
  breakdownAnswer,
  lagAnswer,
  overviewAnswer,
  seriesAnswer,
} from '../../../server/http/api/reports/report-answer.ts';
import { readCsv } from '../../../widget/core/csv/read-csv.ts';
import type { Breakdown } from '../../../widget/core/report/breakdown.ts';
import type { OverviewReport } from '../../../widget/core/report/overview-report.ts';
import type { ComparedSeries } from '../../../widget/core/report/series.ts';
import { aBeacon, aLanding, anEvent } from '../a-beacon.ts';
import { aStoreWriter } from '../a-store-writer.ts';
import { APP_SECRET, SHOP, startTestService, type TestService } from '../test-service.ts';
import { aJourney, says } from './a-journey.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const DAY = Date.parse('2026-10-26T12:00:00Z');
const PHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1';

const site: Site = {
  id: 'shop',
  name: 'Shop',
  timeZone: 'Europe/Lisbon',
  currency: 'EUR',
  origins: [SHOP],
  lookbackDays: 30,
  silentDays: 7,
  destinations: [],
  links: [],
  labels: [],
};

const REPORTS: readonly (readonly [name: string, path: string, schema: z.ZodType])[] = [
  ['overview', 'overview?model=linear&compare=last-click&audit=27/30', overviewAnswer],
  ['breakdown-by-origin', 'breakdown?model=position-based', breakdownAnswer],
  ['breakdown-by-device', 'breakdown?dimension=device', breakdownAnswer],
  ['breakdown-by-ad', 'breakdown?dimension=ad', breakdownAnswer],
  ['purchases-by-source-and-value', 'breakdown?dimension=source&of=purchases&by=value&compare=linear', breakdownAnswer],
  ['cohorts-by-click', 'breakdown?dimension=source&cohort=click&of=leads', breakdownAnswer],
  ['phones-only', 'overview?filter=device:mobile', overviewAnswer],
  ['series-by-day', 'series?grain=day&against=previous', seriesAnswer],
  ['lag', 'lag', lagAnswer],
  ['first-rows', 'breakdown?dimension=source&limit=2', breakdownAnswer],
];

describe('a fortnight of a shop, as its reports tell it', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService({
      sites: [site],
      connections: [
        { id: 'main', site: 'shop', platform: 'meta', secret: APP_SECRET, verifyToken: 'v', destinations: [] },
      ],
    });
    const writer = aStoreWriter(service);
    const google = (at: number, changes = {}) => aLanding(at, { term: 'bike', content: 'blue', ...changes });
    const news = (at: number) => ({ at, source: 'news', medium: 'email', campaign: 'letter' });
    const direct = (at: number) => ({ at });
    // Seven who came by ads, on two kinds of device; four of them wrote.
    for (const [i, after] of [90_000, 2 * HOUR_MS, undefined, 30 * HOUR_MS].entries()) {
      const at = DAY + i * DAY_MS;
      await aJourney(service, {
        at,
        landings: [google(at - 3 * DAY_MS, { campaign: 'summer' }), google(at - 60_000)],
        ...(after !== undefined && { messageAfterMs: after }),
        userAgent: i % 2 ? PHONE : undefined,
      } as Parameters<typeof aJourney>[1]);
    }
    await aJourney(service, {
      at: DAY + HOUR_MS,
      landings: [news(DAY)],
      messageAfterMs: 60_000,
      click: { position: 'inline' },
    });
    await aJourney(service, { at: DAY + 2 * HOUR_MS, landings: [direct(DAY + HOUR_MS)] });
    await aJourney(service, { at: DAY + 3 * HOUR_MS, landings: [] });
    // One whom nobody knows, and one from an ad of the platform's own.
    await says(service, DAY + 4 * HOUR_MS, 'Are you open?');
    const referral = { source_id: '120231004455667788', source_type: 'ad', ctwa_clid: 'ARBx7Qm2_-aB' };
    await says(service, DAY + 5 * HOUR_MS, 'Hello', 7_000, { referral });
    // Seen, opened, and pressed twice at once.
    service.clock.now = DAY + 6 * HOUR_MS;
    const seen = [google(service.clock.now)];
    await service.collect(
      aBeacon(service.clock.now, [
        anEvent(service.clock.now, { type: 'impression', landings: seen }),
        anEvent(service.clock.now, { landings: seen }),
        anEvent(service.clock.now, { landings: seen }),
      ]),
    );
    writer.opened(DAY + 6 * HOUR_MS);
    service.clock.now = Date.parse('2026-11-02T12:00:00Z');
    const [first, , , fourth] = (await service.conversations('site=shop&from=2026-10-20&to=2026-11-08')).map(
      ({ id }) => id,
    );
    writer.conversion('lead', DAY + DAY_MS, first ?? '');
    writer.conversion('purchase', DAY + 2 * DAY_MS, first ?? '', 10_000, 'USD');
    writer.conversion('purchase', DAY + 3 * DAY_MS, fourth ?? '', 5_001);
    writer.conversion('purchase', DAY + 3 * DAY_MS, first ?? '', -1_000);
    writer.conversion('purchase', DAY + 4 * DAY_MS, null, 700, 'KWD');
    writer.rate('2026-10-28', 'USD', '0.92');
    writer.spend('2026-10-26', 4_000);
    writer.spend('2026-10-27', 1_000, { campaign: 'summer' });
    writer.spend('2026-10-28', 2_000, { source: 'meta', medium: 'ad', campaign: '', ad: '120231004455667788' });
    writer.adName('120231004455667788', 'Blue bike', 'Cyclists', 'Autumn chats');
  });
  afterAll(() => service.stop());

  const ask = async (path: string, period = 'from=2026-10-24&to=2026-11-02') => {
    const answer = await service.api(`/api/reports/${path}${path.includes('?') ? '&' : '?'}site=shop&${period}`);
    return { status: answer.status, body: await answer.json() };
  };

  it.each(REPORTS)('%s is what it was, and says nothing that is not documented', async (name, path, schema) => {
    const { status, body } = await ask(path);
    expect(status).toBe(200);
    expect(schema.parse(body)).toEqual(body);
    const table = figureEndpoints({ store: service.store, now: () => 0 })
      .find(({ path: at }) => at === `/reports/${path.split('?')[0]}`)
      ?.table?.(body);
    for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.columns.length ?? 0);
    const lines = [table?.columns ?? [], ...(table?.rows ?? [])].map((row) => row.join(','));
    await expect(`${JSON.stringify(body, null, 2)}\n\n${lines.join('\n')}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, 'golden', `${name}.txt`),
    );
  });

  it('all have the same totals, under any filter and by any dimension, and so has the list', async () => {
    const filters = [
      '',
      'filter=source:google',
      'filter=source:!google',
      'filter=device:mobile',
      'filter=method:exact&filter=source:news&filter=source:google',
      'filter=campaign:(unknown)',
      'filter=entry:ad',
      'cohort=click&filter=position:inline',
    ];
    for (const filter of filters) {
      const overview = (await ask(`overview?${filter}`)).body as OverviewReport;
      const { funnel, value, spend } = overview;
      for (const dimension of ['origin', 'source', 'ad', 'device', 'destination', 'method', 'entry', 'page']) {
        const { totals, rows, unknown } = (await ask(`breakdown?dimension=${dimension}&model=linear&${filter}`))
          .body as Breakdown;
        expect(totals).toMatchObject({ ...funnel, value, spend });
        expect(rows.reduce((sum, { conversations }) => sum + conversations, unknown.conversations)).toBeCloseTo(
          funnel.conversations,
          9,
        );
      }
      const { points, totals } = (await ask(`series?grain=day&${filter}`)).body as ComparedSeries;
      expect(totals).toMatchObject({ ...funnel, value, spend });
      expect(points.reduce((sum, { conversations }) => sum + conversations, 0)).toBe(funnel.conversations);
      if (filter.includes('cohort')) continue;
      const listed = await service.conversations(`site=shop&from=2026-10-24&to=2026-11-02&${filter}`);
      expect(listed).toHaveLength(funnel.conversations);
    }
  });

  it('headline, table, chart, file and list tell one number under whatever filters were chosen', async () => {
    const dimensions = ['source', 'medium', 'campaign', 'content', 'device', 'page', 'position', 'entry', 'method'];
    const choices = new Map<string, string[]>();
    for (const dimension of dimensions) {
      const { rows } = (await ask(`breakdown?dimension=${dimension}`)).body as Breakdown;
      choices.set(dimension, [...rows.map(({ key }) => key), '(unknown)', 'nowhere']);
    }
    const filter = fc
      .constantFrom(...dimensions)
      .chain((dimension) =>
        fc
          .tuple(fc.boolean(), fc.constantFrom(...(choices.get(dimension) ?? [])))
          .map(([isNot, key]) => `filter=${encodeURIComponent(`${dimension}:${isNot ? '!' : ''}${key}`)}`),
      );
    const chosen = fc.record({
      filters: fc.array(filter, { maxLength: 3 }).map((list) => list.join('&')),
      dimension: fc.constantFrom(...dimensions),
      model: fc.constantFrom('last-click', 'linear', 'position-based', 'markov'),
    });
    let most = 0;
    await fc.assert(
      fc.asyncProperty(chosen, async ({ filters, dimension, model }) => {
        const { conversations } = ((await ask(`overview?model=${model}&${filters}`)).body as OverviewReport).funnel;
        most = Math.max(most, filters ? conversations : 0);
        const credited = `breakdown?dimension=${dimension}&model=${model}&${filters}`;
        const { totals } = (await ask(credited)).body as Breakdown;
        const file = await service.api(`/api/reports/${credited}&site=shop&from=2026-10-24&to=2026-11-02&format=csv`);
        const [head = [], ...lines] = readCsv(await file.text()).map(({ cells }) => cells);
        const told = lines.reduce((sum, cells) => sum + Number(cells[head.indexOf('conversations')]), 0);
        const { points } = (await ask(`series?grain=day&${filters}`)).body as ComparedSeries;
        const listed = await service.conversations(`site=shop&from=2026-10-24&to=2026-11-02&${filters}`);
        expect(totals.conversations).toBe(conversations);
        expect(told).toBeCloseTo(conversations, 9);
        expect(points.reduce((sum, point) => sum + point.conversations, 0)).toBe(conversations);
        expect(listed).toHaveLength(conversations);
      }),
      { seed: 20261122, numRuns: 60 },
    );
    expect(most).toBeGreaterThan(0);
  });

  it('days by themselves come to the period', async () => {
    const whole = (await ask('overview')).body as OverviewReport;
    const sums: Record<string, number> = {};
    for (let day = 24; day < 34; day++) {
      const date = new Date(Date.UTC(2026, 9, day)).toISOString().slice(0, 10);
      const { funnel } = (await ask('overview', `from=${date}&to=${date}`)).body as OverviewReport;
      for (const [step, count] of Object.entries(funnel)) sums[step] = (sums[step] ?? 0) + count;
    }
    expect(sums).toEqual(whole.funnel);
  });

  it.each<[string, string]>([
    ['breakdown?dimension=colour', 'dimension is not a dimension: origin, source'],
    ['overview?filter=colour:red', 'is not dimension:value with one of source, medium'],
    ['overview?filter=google', 'is not dimension:value'],
    ['overview?model=guess', 'model is not a model: last-click'],
    ['overview?cohort=age', 'cohort is not start or click'],
    ['overview?audit=31/30', 'audit names more kept references than it looked at'],
    ['overview?audit=many', 'audit is not kept/audited'],
    ['breakdown?of=likes', 'of is not one of conversations, leads, purchases'],
    ['breakdown?by=weight', 'by is not one of count, value'],
    ['series?grain=minute', 'grain is not one of hour, day, week'],
    ['series?against=never', 'against is not one of previous, year'],
    ['overview?lookbackDays=91', 'lookbackDays'],
  ])('%s is refused in words', async (path, message) => {
    const { status, body } = await ask(path);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: 'bad_request', message: expect.stringContaining(message) });
  });

  it('a year by the hour is refused, saying what to ask for', async () => {
    const { status, body } = await ask('series?grain=hour', 'from=2026-01-01&to=2026-11-02');
    expect([status, body.error.message]).toEqual([400, 'grain hour is for at most 62 days; ask for day or week.']);
  });

  it('is compared with as many days before it, or a year before', async () => {
    const before = (await ask('series?against=previous')).body as ComparedSeries;
    expect([before.comparison?.from, before.comparison?.to]).toEqual(['2026-10-14', '2026-10-23']);
    const year = (await ask('series?against=year')).body as ComparedSeries;
    expect([year.comparison?.from, year.comparison?.to]).toEqual(['2025-10-24', '2025-11-02']);
  });
});
