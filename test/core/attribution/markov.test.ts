import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConversionPath } from '../../../widget/core/attribution/conversion-path.ts';
import { markov } from '../../../widget/core/attribution/markov.ts';
import { markovInterval } from '../../../widget/core/attribution/markov-interval.ts';
import { repeatableRandom } from '../../../widget/core/statistics/repeatable-random.ts';
import { aPath, somePaths } from './some-paths.ts';

const SEED = 20261122;

/** The definition, the slow way: build transition probabilities, delete a state, solve the whole system again. */
function slowMarkov(paths: readonly ConversionPath[], reward: 'conversions' | 'value') {
  const known = paths.filter(({ channels }) => channels.length > 0);
  const channels = [...new Set(known.flatMap((path) => path.channels))];
  const states = ['start', ...channels.map((_, i) => i)];
  const outflow = states.map(() => 0);
  const flow = states.map(() => states.map(() => 0));
  const gain = states.map(() => 0);
  for (const path of known) {
    const people = path.conversions + path.nulls;
    const places = [0, ...path.channels.map((channel) => channels.indexOf(channel) + 1)];
    places.forEach((from, i) => {
      const to = places[i + 1];
      outflow[from] = (outflow[from] ?? 0) + people;
      const row = flow[from];
      if (to !== undefined && row) row[to] = (row[to] ?? 0) + people;
      if (to === undefined) gain[from] = (gain[from] ?? 0) + path[reward];
    });
  }
  const expected = (without: number | undefined) => {
    const kept = states.map((_, i) => i).filter((i) => i !== without && (outflow[i] ?? 0) > 0);
    const system = kept.map((i) => [
      ...kept.map((j) => Number(i === j) - (flow[i]?.[j] ?? 0) / (outflow[i] ?? 1)),
      (gain[i] ?? 0) / (outflow[i] ?? 1),
    ]);
    return gauss(system)[0] ?? 0;
  };
  const whole = expected(undefined);
  const effects = channels.map((_, i) => 1 - expected(i + 1) / whole);
  const sum = effects.reduce((total, effect) => total + effect, 0);
  return { whole, channels, effects, shares: effects.map((effect) => effect / sum) };
}

/** Gauss-Jordan with partial pivoting on an augmented matrix. */
function gauss(rows: number[][]): number[] {
  const n = rows.length;
  for (let k = 0; k < n; k++) {
    const best = rows.reduce((b, row, i) => (i >= k && Math.abs(row[k] ?? 0) > Math.abs(rows[b]?.[k] ?? 0) ? i : b), k);
    [rows[k], rows[best]] = [rows[best] ?? [], rows[k] ?? []];
    const pivot = rows[k] ?? [];
    rows.forEach((row, i) => {
      if (i === k) return;
      const factor = (row[k] ?? 0) / (pivot[k] ?? 0);
      for (let j = k; j <= n; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    });
  }
  return rows.map((row, k) => (row[n] ?? 0) / (row[k] ?? 0));
}

const creditsOf = (paths: readonly ConversionPath[]) => {
  const result = markov(paths);
  if (result.kind !== 'credits') throw new Error('expected credits');
  return result;
};

describe('Markov credits', () => {
  it.each<[string, readonly ConversionPath[], number, Record<string, number>]>([
    [
      'Bryl, 1 in 3 converts',
      [aPath('C1 > C2 > C3'), aPath('C1', 0, 1), aPath('C2 > C3', 0, 1)],
      1 / 3,
      { C1: 0.5, C2: 1, C3: 1 },
    ],
    [
      'pychattr, all convert',
      [aPath('A > B > A > B > B > A'), aPath('A > B > B > A > A'), aPath('A > A')],
      1,
      { A: 1, B: 0.5 },
    ],
    ['a single channel', [aPath('A', 3)], 1, { A: 1 }],
  ])('come from the removal effects of %s', (_what, paths, probability, effects) => {
    const result = creditsOf(paths);
    expect(result.conversionProbability).toBeCloseTo(probability, 12);
    for (const { channel, removalEffect } of result.credits)
      expect(removalEffect).toBeCloseTo(effects[channel] ?? -1, 12);
  });

  it('agree with deleting each state and solving again, in conversions and in value', () => {
    fc.assert(
      fc.property(somePaths, (paths) => {
        const { credits, conversionProbability } = creditsOf(paths);
        const slow = slowMarkov(paths, 'conversions');
        expect(conversionProbability).toBeCloseTo(slow.whole, 10);
        const total = credits.reduce((sum, credit) => sum + credit.conversions, 0);
        const worth = credits.reduce((sum, credit) => sum + credit.value, 0);
        const slowValue = worth > 0 ? slowMarkov(paths, 'value') : slow;
        for (const { channel, conversions, value, removalEffect } of credits) {
          const i = slow.channels.indexOf(channel);
          expect(removalEffect).toBeCloseTo(slow.effects[i] ?? Number.NaN, 9);
          expect(conversions / total).toBeCloseTo(slow.shares[i] ?? Number.NaN, 9);
          if (worth > 0) expect(value / worth).toBeCloseTo(slowValue.shares[i] ?? Number.NaN, 9);
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('know the probability of converting, which is what was counted', () => {
    fc.assert(
      fc.property(somePaths, (paths) => {
        const known = paths.filter(({ channels }) => channels.length > 0);
        const converted = known.reduce((sum, { conversions }) => sum + conversions, 0);
        const people = known.reduce((sum, { nulls }) => sum + nulls, converted);
        expect(creditsOf(paths).conversionProbability).toBeCloseTo(converted / people, 12);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('keep their digits when people go round a hundred thousand times', () => {
    const round = Array.from({ length: 200_000 }, (_, i) => (i % 2 ? 'b' : 'a'));
    const { credits } = creditsOf([
      { channels: round, conversions: 1, value: 5, nulls: 0 },
      { channels: ['a'], conversions: 0, value: 0, nulls: 1 },
    ]);
    // a is left 100,001 times, once for nowhere and else for b, which alone converts: all that converts needs both.
    for (const { conversions, removalEffect } of credits) {
      expect(removalEffect).toBeCloseTo(1, 12);
      expect(conversions).toBeCloseTo(0.5, 12);
    }
  });

  it('say so when nobody converted', () =>
    expect(markov([aPath('a > b', 0, 4), aPath('', 3)])).toEqual({ kind: 'no_conversions' }));

  it('share as the conversions do when sales and refunds are mixed', () => {
    const { credits } = creditsOf([aPath('a', 1, 0, 30), aPath('b', 1, 0, -10)]);
    expect(credits).toMatchObject([{ value: 10 }, { value: 10 }]);
  });
});

describe('the bootstrap interval of Markov credits', () => {
  const many = [aPath('a > b', 300, 200, 300), aPath('b', 100, 900, 100), aPath('c', 60, 10, 60), aPath('', 500)];

  it('holds each credit and lies within the total', () => {
    const result = markovInterval(many, repeatableRandom(SEED));
    if (result.kind !== 'intervals') throw new Error('expected intervals');
    expect(result.intervals.map(({ channel }) => channel)).toEqual(['a', 'b', 'c']);
    for (const { conversions, lower, upper } of result.intervals) {
      expect(lower).toBeLessThan(conversions);
      expect(upper).toBeGreaterThan(conversions);
      expect(lower).toBeGreaterThan(0);
      expect(upper).toBeLessThan(460);
    }
  });

  it('is about as wide as theory says for channels that never meet', () => {
    const result = markovInterval([aPath('a', 400), aPath('b', 600)], repeatableRandom(SEED), 1_000);
    if (result.kind !== 'intervals') throw new Error('expected intervals');
    const [a] = result.intervals;
    // 1.96 standard errors of a binomial count, 30.4.
    expect(((a?.upper ?? 0) - (a?.lower ?? 0)) / 2).toBeGreaterThan(27);
    expect(((a?.upper ?? 0) - (a?.lower ?? 0)) / 2).toBeLessThan(34);
  });

  it('is the same again from the same dice', () =>
    expect(markovInterval(many, repeatableRandom(7))).toEqual(markovInterval(many, repeatableRandom(7))));

  it.each<[string, readonly ConversionPath[], number]>([
    ['99 conversions', [aPath('a', 99, 5_000)], 99],
    ['99 conversions of a known path', [aPath('a', 99), aPath('', 1)], 99],
    ['nothing', [], 0],
  ])('is refused for %s', (_what, paths, conversions) =>
    expect(markovInterval(paths, repeatableRandom(SEED))).toEqual({
      kind: 'not_enough_data',
      conversions,
      needed: 100,
    }),
  );

  it('is given from 100 conversions on', () =>
    expect(markovInterval([aPath('a', 100)], repeatableRandom(SEED))).toMatchObject({
      intervals: [{ lower: 100, upper: 100 }],
    }));
});
