import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { nanoid } from 'nanoid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../../server/config/config.ts';
import { keepSummaries } from '../../../server/flows/keep-summaries.ts';
import type { EventRow } from '../../../server/store/rows/event-row.ts';
import { openSqliteStore } from '../../../server/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../../server/store/store.ts';
import { parseFilter } from '../../../widget/core/report/parse-filter.ts';
import { TEST_CONFIG } from '../test-service.ts';

const HOUR_MS = 3_600_000;
/** Clocks are put forward by half an hour in this stretch: one of its days has 23.5 hours. */
const ZONES = ['Australia/Lord_Howe', 'Asia/Kathmandu', 'America/Sao_Paulo'];
const FROM = Date.parse('2026-10-01T00:00:00Z');
const DAYS = 6;
const NOW = FROM + DAYS * 24 * HOUR_MS;

/** Moments lie close together, so that presses repeat, days touch, and ads take turns. */
const moment = fc.oneof(
  fc.nat(DAYS * 24 * 6).map((step) => FROM + step * 600_000),
  fc.tuple(fc.nat(DAYS * 24), fc.nat(4)).map(([hour, half]) => FROM + hour * HOUR_MS + half * 400),
);
const landing = fc.record({
  at: moment,
  ad: fc.constantFrom({ source: 'google', medium: 'cpc', campaign: 'a' }, { source: 'meta', campaign: 'b' }, {}),
});
const event = fc.record({
  kind: fc.constant('event' as const),
  type: fc.constantFrom('click' as const, 'click' as const, 'impression' as const, 'open' as const),
  at: moment,
  visitor: fc.constantFrom('v_1', 'd_1', 'd_2'),
  landings: fc.array(landing, { maxLength: 2 }),
  device: fc.constantFrom('mobile', ''),
  page: fc.constantFrom('/a', '/b'),
  language: fc.constantFrom('pt', 'de', ''),
  country: fc.constantFrom('PT', ''),
  reference: fc.nat(9),
});
const message = fc.record({ kind: fc.constant('message' as const), at: moment, by: fc.nat(5), reference: fc.nat(9) });
const conversion = fc.record({
  kind: fc.constant('conversion' as const),
  at: moment,
  reference: fc.nat(9),
  value: fc.option(fc.integer({ min: -500, max: 9_000 })),
});
const night = fc.record({
  kind: fc.constant('night' as const),
  visitor: fc.constant('d_2'),
  former: fc.constant('d_1'),
});
const fact = fc.oneof({ weight: 6, arbitrary: event }, { weight: 3, arbitrary: message }, conversion, night);
type Fact = typeof fact extends fc.Arbitrary<infer T> ? T : never;

const DIMENSIONS = ['origin', 'device', 'page', 'destination', 'method', 'language', 'country'] as const;
const FILTERS = [
  [],
  ['source:google'],
  ['source:!meta', 'device:mobile'],
  ['page:/a'],
  ['language:pt', 'country:(unknown)'],
];

describe('what was summed up', () => {
  let store: Store;
  let folder: string;
  let runs = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hullo-test-'));
    store = await openSqliteStore(folder);
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const tell = async (site: Site, fact: Fact, i: number): Promise<unknown> => {
    const at = fact.kind === 'night' ? 0 : fact.at;
    switch (fact.kind) {
      case 'event': {
        const landings = fact.landings
          .map(({ at, ad }) => ({ at: Math.min(at, fact.at), ...ad }))
          .sort((a, b) => a.at - b.at);
        const row: EventRow = [
          `e${i}`,
          fact.type,
          at,
          fact.type === 'click' ? `R${fact.reference}` : null,
          'whatsapp',
          '1555',
          'floating',
          fact.page,
          fact.visitor,
          fact.device,
          'Firefox',
          'Linux',
          JSON.stringify(landings),
          '',
          fact.language,
          fact.country,
        ];
        return store.recordEvents(site.id, site, [row]);
      }
      case 'message': {
        const evidence = { platform: [], text: [`R${fact.reference}`], near: [] };
        const common = { channel: 'whatsapp', kind: 'message', form: 'text', evidence } as const;
        const row = { ...common, id: `m${i}`, at, aliases: [`p${fact.by}`], destinations: ['77', '1555'] as const };
        return store.recordMessages(site.id, site, [{ ...row, destinations: ['77', '1555'] }]);
      }
      case 'conversion':
        return store.recordConversions(site.id, site, [
          {
            id: `v${i}`,
            at,
            kind: fact.value === null ? 'lead' : 'purchase',
            name: 'sold',
            value: fact.value,
            currency: fact.value === null ? null : 'EUR',
            source: 'api',
            aliases: [],
            reference: `R${fact.reference}`,
            conversation: null,
            adClick: null,
            refundOf: null,
            fingerprint: String(i),
          },
        ]);
      case 'night':
        return store.recordNight(site.id, { visitor: fact.visitor, former: fact.former, since: FROM });
    }
  };

  const reportsOf = async ({ id, timeZone }: Site) => {
    const base = {
      site: id,
      timeZone,
      from: '2026-10-01',
      to: '2026-10-07',
      cohort: 'start',
      currency: 'EUR',
    } as const;
    const answers: unknown[] = [];
    for (const lookbackDays of [1, 30]) {
      for (const [i, filters] of FILTERS.entries()) {
        const query = { ...base, lookbackDays, filters: filters.map(parseFilter), model: 'linear' } as const;
        answers.push(await store.overview(query));
        answers.push(await store.overview({ ...query, compare: 'shapley' }));
        // Each under some of the filters: all of all would take minutes.
        for (const dimension of [0, 1, 2].map((k) => DIMENSIONS[(3 * i + k) % DIMENSIONS.length] ?? 'origin')) {
          answers.push(await store.breakdown({ ...query, dimension, of: 'purchases', by: 'value' }));
        }
        answers.push(await store.series({ ...query, grain: 'day', now: NOW, comparison: null }));
        answers.push(await store.conversations({ ...query, order: 'newest', after: undefined, limit: 100 }));
      }
    }
    return JSON.stringify(answers).replaceAll(`"${id}"`, '"site"');
  };

  it('is what the rows are, in every zone, under every filter, however late facts come', async () => {
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ZONES),
        fc.array(fact, { minLength: 10, maxLength: 40 }),
        fc.array(fact, { maxLength: 6 }),
        fc.boolean(),
        async (timeZone, facts, late, isBetween) => {
          const run = ++runs;
          const [plain, summed] = ['plain', 'summed'].map(
            (name): Site => ({
              ...TEST_CONFIG.sites[0],
              id: `${name}-${run}`,
              timeZone,
            }),
          ) as [Site, Site];
          const sumUp = async () => {
            while (await keepSummaries({ store, now: () => NOW, newSecret: nanoid }, summed)) kept++;
          };
          const all = [...facts, ...late];
          for (const [i, fact] of all.entries()) {
            await tell(plain, fact, i);
            await tell(summed, fact, i);
            if (i === facts.length - 1 || (isBetween && i >= facts.length)) await sumUp();
          }
          const expected = await reportsOf(plain);
          expect(await reportsOf(summed)).toBe(expected);
          await sumUp();
          expect(await reportsOf(summed)).toBe(expected);
        },
      ),
      { seed: 20261122, numRuns: 8 },
    );
    expect(kept).toBeGreaterThan(50);
  }, 240_000);

  it('is not kept where something came while it was made', async () => {
    const site: Site = { ...TEST_CONFIG.sites[0], id: 'racing' };
    const stretch = { site: site.id, from: FROM, to: FROM + 24 * HOUR_MS };
    const click = (id: string, at: number): EventRow => [
      id,
      'click',
      at,
      null,
      'whatsapp',
      '1555',
      'floating',
      '/',
      `v_${id}`,
      '',
      '',
      '',
      '[]',
      '',
      '',
      '',
    ];
    await store.recordEvents(site.id, site, [click('a', FROM)]);
    const announced = { ...stretch, version: 'v.1' };
    await store.summaries.change({ change: 'announce', ...announced });
    const parts = await store.summaries.make(stretch);
    await store.recordEvents(site.id, site, [click('b', FROM + HOUR_MS)]);
    expect(await store.summaries.change({ change: 'keep', ...announced, parts })).toBe(false);
    await store.summaries.change({ change: 'announce', ...announced });
    // What comes outside of it does not matter.
    await store.recordEvents(site.id, site, [click('c', FROM + 25 * HOUR_MS)]);
    expect(await store.summaries.change({ change: 'keep', ...announced, parts })).toBe(true);
  });
});
