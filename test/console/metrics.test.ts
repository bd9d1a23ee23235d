import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf } from '#core/report/cost.ts';
import { returnOnSpend } from '#core/report/return-on-spend.ts';
import { formatChange } from '../../server/console/report/figures/format-change.ts';
import { formatMoney } from '../../server/console/report/figures/format-money.ts';
import { changeOf } from '../../server/console/report/metrics/change-of.ts';
import { METRIC_NAMES } from '../../server/console/report/metrics/metric-name.ts';
import { metricNumber } from '../../server/console/report/metrics/metric-number.ts';
import { metricWords } from '../../server/console/report/metrics/metric-words.ts';
import { sumFigures } from '../../server/console/report/metrics/sum-figures.ts';
import { someFigures } from './some-figures.ts';

const euros = (amount: number) => [{ currency: 'EUR', amount }];

describe('metrics of the headline', () => {
  it('are the very numbers that the service answers', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.nat(500),
        fc.nat(90),
        fc.nat(2_000_000),
        (spend, conversations, purchases, worth) => {
          const figures = someFigures({ spend: euros(spend), conversations, purchases, purchaseValue: euros(worth) });
          const cost = costOf(figures.spend, conversations);
          const back = returnOnSpend(figures.spend, figures.purchaseValue, purchases);
          if (cost.kind === 'interval') expect(metricNumber('costPerConversation', figures)).toBeCloseTo(cost.cost, 9);
          if (cost.kind === 'no_spend') expect(metricNumber('costPerConversation', figures)).toBeNull();
          if (back.kind === 'interval') expect(metricNumber('returnOnSpend', figures)).toBeCloseTo(back.ratio, 9);
        },
      ),
      { seed: 11 },
    );
  });

  it('tell nothing from not known: no clicks are 0, no spend is no figure, an hour has none', () => {
    expect(metricWords('clicks', someFigures())).toMatchObject({ figure: '0', isGap: false });
    expect(metricWords('spend', someFigures())).toMatchObject({ figure: 'No spend known', isGap: true });
    expect(metricWords('spend', { ...someFigures(), spend: null })).toMatchObject({
      figure: 'Not measured',
      isGap: true,
    });
    expect(metricWords('costPerConversation', someFigures())).toMatchObject({ isGap: true });
  });

  it('give a cost its limits, and only a lower one while nobody wrote', () => {
    const some = metricWords('costPerConversation', someFigures({ spend: euros(10_000), conversations: 40 }));
    expect(some).toMatchObject({ figure: '€2.50', isGap: false });
    expect(some.limits).toMatch(/^€1\.\d\d–€3\.\d\d$/);
    expect(metricWords('costPerConversation', someFigures({ spend: euros(10_000) })).figure).toMatch(/^over €/);
  });

  it('never add amounts of two currencies', () => {
    const two = someFigures({ spend: [...euros(100), { currency: 'USD', amount: 100 }], conversations: 3 });
    expect(metricNumber('spend', two)).toBeNull();
    expect(metricWords('spend', two).figure).toBe('€1.00 + $1.00');
    expect(metricWords('costPerConversation', two).figure).toBe('Several currencies');
    expect(sumFigures([two, two]).spend).toEqual([
      { currency: 'EUR', amount: 200 },
      { currency: 'USD', amount: 200 },
    ]);
  });

  it('change with limits that hold the change, and say "too few" of small counts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...METRIC_NAMES),
        fc.nat(400),
        fc.nat(400),
        fc.integer({ min: 1, max: 90_000 }),
        (name, a, b, spend) => {
          const figures = (count: number) =>
            someFigures({
              ...Object.fromEntries(
                ['impressions', 'opens', 'clicks', 'conversations', 'leads', 'purchases'].map((one) => [one, count]),
              ),
              spend: euros(spend),
              purchaseValue: euros(count * 70),
            });
          const change = changeOf(name, figures(a), figures(b));
          if (change.kind === 'too-few') expect(a + b).toBeLessThan(20);
          if (change.kind !== 'change' || !change.limits) return;
          const [lower, upper] = change.limits;
          expect(lower).toBeLessThanOrEqual(change.change + 1e-9);
          expect(upper).toBeGreaterThanOrEqual(change.change - 1e-9);
        },
      ),
      { seed: 3, numRuns: 400 },
    );
  });

  it('call a rise of the same counts a fall of what one costs', () => {
    const before = someFigures({ conversations: 50, spend: euros(10_000) });
    const after = someFigures({ conversations: 100, spend: euros(10_000) });
    expect(changeOf('conversations', after, before)).toMatchObject({ change: 1 });
    expect(changeOf('costPerConversation', after, before)).toMatchObject({ change: -0.5 });
  });

  it.each([
    [0.123, '+12\u202f%'],
    [-0.0312, '\u22123.1\u202f%'],
    [0.0001, '0\u202f%'],
    [11, '12×'],
  ])('write a change of %d as %s', (change, words) => {
    expect(formatChange(change)).toBe(words);
  });

  it('write money by its currency’s own decimals', () => {
    expect(formatMoney(123_45, 'EUR')).toBe('€123.45');
    expect(formatMoney(1_234, 'JPY')).toBe('¥1,234');
    expect(formatMoney(1_234_567_89, 'EUR')).toBe('€1,234,568');
    expect(formatMoney(1_234_567_89, 'EUR', true)).toBe('€1,234,567.89');
    // Browsers count this one in whole pounds, the books in hundredths.
    expect(formatMoney(123_00, 'LBP', true)).toMatch(/\D123$/);
  });
});
