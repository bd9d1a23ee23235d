import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breakdownAnswer, overviewAnswer } from '../../../server/http/api/reports/report-answer.ts';
import type { Breakdown } from '../../../widget/core/report/breakdown.ts';
import type { OverviewReport } from '../../../widget/core/report/overview-report.ts';
import { aLanding } from '../a-beacon.ts';
import { startTestService, type TestService } from '../test-service.ts';
import { aJourney, says } from './a-journey.ts';

const NOW = Date.parse('2026-11-02T12:00:00Z');
const PERIOD = 'site=shop&from=2026-11-01&to=2026-11-03';
const GOOGLE = 48;
const META = 72;

/** The number below which a share `q` of all samples of a binomial distribution lies, by its definition. */
function binomialQuantile(q: number, n: number, p: number): number {
  let mass = (1 - p) ** n;
  let below = mass;
  let k = 0;
  while (below < q) {
    mass *= ((n - k) / (k + 1)) * (p / (1 - p));
    below += mass;
    k++;
  }
  return k;
}

describe('credits that were learnt from everybody’s journeys', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService();
    const journey = (source: string, i: number) =>
      aJourney(service, {
        at: NOW + i * 60_000,
        landings: [aLanding(NOW + i * 60_000 - 5_000, { source, medium: 'cpc', campaign: 'autumn' })],
        messageAfterMs: 20_000,
      });
    for (let i = 0; i < 90; i++) await journey(i < 36 ? 'google' : 'meta', i);
  });
  afterAll(() => service.stop());
  const get = (report: string, query: string) => service.api(`/api/reports/${report}?${PERIOD}&${query}`);
  const ask = async <T>(report: string, query: string) => (await get(report, query)).json() as Promise<T>;

  it('are told to be too few below a hundred, and no row pretends to know its limits', async () => {
    const answer = await ask<Breakdown>('breakdown', 'dimension=source&model=markov');
    expect(answer.intervals).toEqual({ kind: 'not_enough_data', conversions: 90, needed: 100 });
    expect(answer.rows.filter((row) => 'interval' in row)).toEqual([]);
    expect(answer.unattributed).toEqual([{ reason: 'not_enough_data', count: 90 }]);
  });

  it('have limits by row from a hundred on: those of a share of so many, where each came by one ad', async () => {
    for (let i = 90; i < GOOGLE + META; i++) {
      await aJourney(service, {
        at: NOW + i * 60_000,
        landings: [
          aLanding(NOW + i * 60_000 - 5_000, {
            source: i < 102 ? 'google' : 'meta',
            medium: 'cpc',
            campaign: 'autumn',
          }),
        ],
        messageAfterMs: 20_000,
      });
    }
    await says(service, NOW, 'Hi, nobody knows from where');
    const answer = await ask<Breakdown>('breakdown', 'dimension=source&model=markov');
    expect(breakdownAnswer.parse(answer)).toEqual(answer);
    expect(answer.intervals).toEqual({ kind: 'intervals' });
    for (const [source, count] of [
      ['google', GOOGLE],
      ['meta', META],
    ] as const) {
      const { credit, interval } = answer.rows.find(({ key }) => key === source) ?? {};
      expect(credit).toBeCloseTo(count, 9);
      // Two hundred samples know the ends to two or three conversations.
      for (const [end, q] of [
        ['lower', 0.025],
        ['upper', 0.975],
      ] as const) {
        expect(
          Math.abs((interval?.[end] ?? 0) - binomialQuantile(q, GOOGLE + META, count / (GOOGLE + META))),
        ).toBeLessThan(3);
      }
    }
    const overview = await ask<OverviewReport>('overview', 'model=markov');
    expect(overviewAnswer.parse(overview)).toEqual(overview);
    expect(overview.rows.map(({ source, interval }) => [source, interval])).toEqual(
      answer.rows.map(({ key, interval }) => [key, interval]),
    );
    const file = await (await get('breakdown', 'dimension=source&model=markov&format=csv')).text();
    expect(file.split('\r\n')[0]).toMatch(/,credit,lower,upper$/);
  });

  it('are the same whenever they are asked for, and no other model speaks of limits', async () => {
    const [one, other] = [await ask('breakdown', 'model=markov'), await ask('breakdown', 'model=markov')];
    expect(one).toEqual(other);
    for (const query of ['model=linear', 'model=markov&dimension=device', 'model=markov&by=value']) {
      expect(await ask<Breakdown>('breakdown', query)).not.toHaveProperty('intervals');
    }
  });
});
