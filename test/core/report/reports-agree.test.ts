import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttributionModelName } from '../../../widget/core/attribution/attribution-model-name.ts';
import { ATTRIBUTION_MODELS } from '../../../widget/core/attribution/attribution-models.ts';
import type { Money } from '../../../widget/core/money/money.ts';
import { moneyByCurrency } from '../../../widget/core/money/money-by-currency.ts';
import { type BreakdownFigures, CREDITED, type Credit, MEASURES } from '../../../widget/core/report/breakdown.ts';
import { buildBreakdown } from '../../../widget/core/report/build-breakdown.ts';
import { buildOverview } from '../../../widget/core/report/build-overview.ts';
import { buildSeries } from '../../../widget/core/report/build-series.ts';
import { countFigures } from '../../../widget/core/report/count-figures.ts';
import type { DimensionName } from '../../../widget/core/report/dimension.ts';
import { DIMENSIONS } from '../../../widget/core/report/dimensions.ts';
import type { ReportFacts } from '../../../widget/core/report/fact.ts';
import type { Filter } from '../../../widget/core/report/filter.ts';
import { selectFacts } from '../../../widget/core/report/select-facts.ts';
import type { Touchpoint } from '../../../widget/core/visit/touchpoint.ts';
import { FROM, someFacts, TO } from './some-facts.ts';

const MODELS = Object.keys(ATTRIBUTION_MODELS) as AttributionModelName[];
const NAMES = Object.keys(DIMENSIONS) as DimensionName[];
const RUNS = { seed: 20261122, numRuns: 40 };
const QUERY = {
  site: 'shop',
  timeZone: 'UTC',
  from: FROM,
  to: TO,
  cohort: 'start',
  lookbackDays: 30,
  currency: 'EUR',
  filters: [],
} as const;
const DAY_MS = 86_400_000;

const counted = (facts: ReportFacts, filters: readonly Filter[] = []) => selectFacts(facts, filters);
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
/** Without currencies that came to nothing. */
const paid = (moneys: Iterable<Money>) => moneyByCurrency(moneys).filter(({ amount }) => amount !== 0);

function expectToAddUp(parts: readonly BreakdownFigures[], totals: BreakdownFigures) {
  for (const column of ['impressions', 'opens', 'clicks', 'repeatedClicks'] as const) {
    expect(sumOf(parts.map((part) => part[column]))).toBe(totals[column]);
  }
  for (const column of ['conversations', 'leads', 'purchases'] as const) {
    expect(Math.abs(sumOf(parts.map((part) => part[column])) - totals[column])).toBeLessThan(1e-9);
  }
  for (const column of ['value', 'purchaseValue', 'spend'] as const) {
    expect(paid(parts.flatMap((part) => part[column]))).toEqual(paid(totals[column]));
  }
  for (const column of ['credit', 'compared', 'difference'] as const) {
    const credits = parts.map((part) => part[column] as Credit);
    const total = totals[column];
    if (typeof total === 'number') expect(Math.abs(sumOf(credits as number[]) - total)).toBeLessThan(1e-9);
    else expect(paid((credits as Money[][]).flat())).toEqual(paid(total ?? []));
  }
}

describe.each(MODELS)('by %s, every breakdown', (model) => {
  it('adds up in every column: counts to 1e-9 and money to the minor unit', () => {
    fc.assert(
      fc.property(
        someFacts,
        fc.constantFrom(...NAMES),
        fc.constantFrom(...CREDITED),
        fc.constantFrom(...MEASURES),
        (facts, dimension, of, by) => {
          const report = buildBreakdown({ ...QUERY, dimension, of, by, model, compare: 'linear' }, counted(facts));
          expectToAddUp([...report.rows, report.unknown], report.totals);
          const unattributed = {
            conversations: report.unknown.conversations,
            leads: report.unknown.leads,
            purchases: report.unknown.purchases,
          }[of];
          expect(sumOf(report.unattributed.map(({ count }) => count))).toBe(unattributed);
        },
      ),
      RUNS,
    );
  });

  it('gives other names the same figures', () => {
    const renamed = { google: 'zeta', meta: 'alpha', direct: 'direct', news: 'mid' } as Record<string, string>;
    const rename = <T extends { readonly path: readonly Touchpoint[] }>(fact: T): T => ({
      ...fact,
      path: fact.path.map((touchpoint) => ({ ...touchpoint, source: renamed[touchpoint.source] ?? '' })),
    });
    fc.assert(
      fc.property(someFacts, fc.constantFrom(...CREDITED), (facts, of) => {
        const others: ReportFacts = {
          seen: facts.seen.map(rename),
          clicks: facts.clicks.map(rename),
          conversations: facts.conversations.map(rename),
          conversions: facts.conversions.map(rename),
          spend: facts.spend.map(rename),
        };
        const by = { ...QUERY, dimension: 'source', of, by: 'count', model } as const;
        const [here, there] = [buildBreakdown(by, counted(facts)), buildBreakdown(by, counted(others))];
        expect(there.rows).toHaveLength(here.rows.length);
        for (const row of here.rows) {
          const same = there.rows.find(({ key }) => key === renamed[row.key]);
          expect(same?.clicks).toBe(row.clicks);
          expect(same?.value).toEqual(row.value);
          expect(Math.abs((same?.credit as number) - (row.credit as number))).toBeLessThan(1e-9);
        }
      }),
      RUNS,
    );
  });
});

describe('reports of the same facts', () => {
  it('have the same totals: overview, every breakdown, and the sum of every series', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const selected = counted(facts);
        const totals = countFigures(selected);
        const { funnel, value, spend } = buildOverview({ ...QUERY, model: 'last-click' }, selected);
        expect({ ...totals, ...funnel, value, spend }).toEqual(totals);
        for (const dimension of NAMES) {
          const by = { ...QUERY, dimension, of: 'conversations', by: 'count', model: 'linear' } as const;
          expect(buildBreakdown(by, selected).totals).toMatchObject(totals);
        }
        for (const grain of ['hour', 'day', 'week'] as const) {
          const series = buildSeries({ ...QUERY, grain, now: 0 }, selected, []);
          expect(series.totals).toEqual(totals);
          for (const column of ['impressions', 'opens', 'clicks', 'conversations', 'leads', 'purchases'] as const) {
            expect(sumOf(series.points.map((point) => point[column]))).toBe(totals[column]);
          }
          expect(paid(series.points.flatMap((point) => point.value))).toEqual(paid(totals.value));
          if (grain !== 'hour') {
            expect(paid(series.points.flatMap((point) => point.spend ?? []))).toEqual(paid(totals.spend));
          }
        }
      }),
      RUNS,
    );
  });

  it('fall apart by any dimension into reports that add up, and a value and all but it are the whole', () => {
    const columns = ['impressions', 'opens', 'clicks', 'conversations', 'leads', 'purchases'] as const;
    fc.assert(
      fc.property(someFacts, fc.constantFrom(...NAMES.filter((name) => name !== 'origin')), (facts, dimension) => {
        const by = { ...QUERY, dimension, of: 'conversations', by: 'count', model: 'last-click' } as const;
        const whole = buildBreakdown(by, counted(facts));
        const only = (value: string | null, isNot = false) =>
          countFigures(counted(facts, [{ dimension, value, isNot }]));
        for (const [row, value] of [
          ...whole.rows.map((row) => [row, row.key] as const),
          [whole.unknown, null] as const,
        ]) {
          const [inside, outside] = [only(value), only(value, true)];
          for (const column of columns) {
            // By last click, the row is what its filter lets through.
            expect(inside[column]).toBe(row[column]);
            expect(inside[column] + outside[column]).toBe(whole.totals[column]);
          }
          expect(paid(inside.value)).toEqual(paid(row.value));
        }
      }),
      RUNS,
    );
  });

  it('cut off after some rows tell the others together, and every column still adds up', () => {
    const columns = ['impressions', 'opens', 'clicks', 'conversations', 'leads', 'purchases'] as const;
    fc.assert(
      fc.property(
        someFacts,
        fc.constantFrom(...NAMES),
        fc.constantFrom(...MODELS),
        fc.constantFrom('count' as const, 'value' as const),
        fc.integer({ min: 1, max: 4 }),
        (facts, dimension, model, by, limit) => {
          const query = { ...QUERY, dimension, of: 'purchases', by, model, compare: 'linear' } as const;
          const whole = buildBreakdown(query, counted(facts));
          const cut = buildBreakdown({ ...query, limit }, counted(facts));
          expect(cut.rows).toEqual(whole.rows.slice(0, limit));
          expect(cut.rows.length + (cut.other?.rows ?? 0)).toBe(whole.rows.length);
          expect('other' in cut).toBe(whole.rows.length > limit);
          const all = [...cut.rows, ...(cut.other ? [cut.other] : []), cut.unknown];
          for (const column of columns) {
            expect(Math.abs(sumOf(all.map((row) => row[column])) - cut.totals[column])).toBeLessThan(1e-9);
          }
          for (const column of ['value', 'purchaseValue', 'spend'] as const) {
            expect(paid(all.flatMap((row) => row[column]))).toEqual(paid(cut.totals[column]));
          }
          for (const column of ['credit', 'compared'] as const) {
            if (by === 'value') {
              expect(paid(all.flatMap((row) => (row[column] ?? []) as Money[]))).toEqual(
                paid(cut.totals[column] as Money[]),
              );
            } else {
              const credited = sumOf(all.map((row) => Number(row[column])));
              expect(Math.abs(credited - Number(cut.totals[column]))).toBeLessThan(1e-9);
            }
          }
        },
      ),
      RUNS,
    );
  });

  it('are the same to the last bit in whatever order the facts come', () => {
    fc.assert(
      fc.property(someFacts, fc.constantFrom(...MODELS), (facts, model) => {
        const shuffled: ReportFacts = {
          seen: [...facts.seen].reverse(),
          clicks: [...facts.clicks].reverse(),
          conversations: [...facts.conversations].reverse(),
          conversions: [...facts.conversions].reverse(),
          spend: [...facts.spend].reverse(),
        };
        const by = { ...QUERY, dimension: 'origin', of: 'purchases', by: 'value', model } as const;
        expect(JSON.stringify(buildBreakdown(by, counted(shuffled)))).toBe(
          JSON.stringify(buildBreakdown(by, counted(facts))),
        );
      }),
      RUNS,
    );
  });
});

describe('a bar of a series', () => {
  const lags = Array.from({ length: 100 }, (_, i) => ({ lagMs: (i * DAY_MS) / 50, clickAgeMs: 90 * DAY_MS }));
  const none = counted({ seen: [], clicks: [], conversations: [], conversions: [], spend: [] });
  const now = Date.parse('2026-11-10T00:00:00Z');

  it('is as ripe as its youngest click', () => {
    const { points } = buildSeries({ ...QUERY, grain: 'day', now }, none, lags);
    expect(points.map(({ maturity }) => maturity).slice(-4)).toEqual(
      [1, 1, 0.51, 0.01].map((x) => expect.closeTo(x, 9)),
    );
  });

  it('does not say how ripe it is when too few conversations tell', () => {
    const { points } = buildSeries({ ...QUERY, grain: 'day', now }, none, lags.slice(0, 29));
    expect(new Set(points.map(({ maturity }) => maturity))).toEqual(new Set([null]));
  });
});
