import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributePaths, type PathModelName } from '../../../widget/core/attribution/attribute-paths.ts';
import { ATTRIBUTION_MODELS } from '../../../widget/core/attribution/attribution-models.ts';
import type { ConversionPath } from '../../../widget/core/attribution/conversion-path.ts';
import { shapley } from '../../../widget/core/attribution/shapley.ts';
import { shapleyOfOne } from '../../../widget/core/attribution/shapley-of-one.ts';
import { PATH_CASES } from './cases/path-cases.ts';
import { aPath, NAMES, somePaths } from './some-paths.ts';

const SEED = 20261122;
const NAMES_OF_MODELS = Object.entries(ATTRIBUTION_MODELS)
  .filter(([, model]) => model.sharedBy === 'paths' || !model.needsTimes)
  .map(([name]) => name as PathModelName);

const creditsOf = (model: PathModelName, paths: readonly ConversionPath[]) => {
  const result = attributePaths(model, paths);
  if (result.kind !== 'credits') throw new Error('expected credits');
  return result;
};
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('the conversions of', () => {
  it.each(
    PATH_CASES.flatMap(({ what, paths, expected }) =>
      expected.map(([model, credits, tolerance = 1e-9]) => [what, model, credits, tolerance, paths] as const),
    ),
  )('%s, %s: %j within %d', (_what, model, expected, tolerance, paths) => {
    const { credits } = creditsOf(model, paths);
    expect(credits.map(({ channel }) => channel)).toEqual(Object.keys(expected).sort());
    for (const { channel, conversions } of credits) {
      expect(Math.abs(conversions - (expected[channel] ?? Number.NaN))).toBeLessThanOrEqual(tolerance);
    }
  });
});

describe.each(NAMES_OF_MODELS)('%s over paths', (model) => {
  it('adds up to all conversions and all value, with what nobody can be credited with', () => {
    fc.assert(
      fc.property(somePaths, (paths) => {
        const { credits, unattributed } = creditsOf(model, paths);
        expect(sum(credits.map(({ conversions }) => conversions)) + unattributed.conversions).toBeCloseTo(
          sum(paths.map(({ conversions }) => conversions)),
          9,
        );
        const value = sum(paths.map((path) => path.value));
        const credited = sum(credits.map((credit) => credit.value)) + unattributed.value;
        expect(Math.abs(credited - value)).toBeLessThanOrEqual(1e-12 * value);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('gives the same to a channel by any other name', () => {
    const renaming = fc.shuffledSubarray([...NAMES], { minLength: NAMES.length });
    fc.assert(
      fc.property(somePaths, renaming, (paths, names) => {
        const renamed = (channel: string) => names[NAMES.indexOf(channel)] ?? '';
        const before = creditsOf(model, paths).credits;
        const after = creditsOf(
          model,
          paths.map((path) => ({ ...path, channels: path.channels.map(renamed) })),
        ).credits;
        for (const { channel, conversions, value } of before) {
          const same = after.find((credit) => credit.channel === renamed(channel));
          expect(same?.conversions).toBeCloseTo(conversions, 9);
          expect(same?.value).toBeCloseTo(value, 7);
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('gives the same to the last bit in any order of the paths', () => {
    const shuffles = somePaths.chain((paths) =>
      fc.tuple(fc.constant(paths), fc.shuffledSubarray([...paths], { minLength: paths.length })),
    );
    fc.assert(
      fc.property(shuffles, ([paths, shuffled]) => {
        expect(attributePaths(model, shuffled)).toEqual(attributePaths(model, paths));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('keeps conversions without a path apart', () => {
    const { credits, unattributed } = creditsOf(model, [aPath('a', 2, 1, 10), aPath('', 3, 5, 7.5)]);
    expect(credits).toMatchObject([{ channel: 'a', conversions: 2, value: 10 }]);
    expect(unattributed).toEqual({ conversions: 3, value: 7.5 });
  });

  it('shares a value of 0 and a refund', () => {
    const paths = [aPath('a > b', 1, 1, 0), aPath('b', 2, 0, -30)];
    expect(sum(creditsOf(model, paths).credits.map(({ value }) => value))).toBeCloseTo(-30, 9);
  });

  it('never says what is not a number', () => {
    for (const paths of [[], [aPath('a', 0, 3)], [aPath('a', 0, 0)], [aPath('', 2, 0, 5)]]) {
      const result = attributePaths(model, paths);
      const credits = result.kind === 'credits' ? result.credits : [];
      expect(credits.every(({ conversions, value }) => conversions === 0 && value === 0)).toBe(true);
      expect(result.unattributed.conversions).toBe(sum(paths.map((path) => (path.channels[0] ? 0 : path.conversions))));
    }
  });
});

it('passes over the channels that the caller calls direct', () => {
  const paths = [aPath('ads > typed in', 1), aPath('ads > direct', 1)];
  const result = attributePaths('last-non-direct', paths, ['typed in']);
  expect(result).toMatchObject({ credits: [{ conversions: 1 }, { conversions: 1 }, { conversions: 0 }] });
});

it('a journey alone adds its own part to what Shapley gives', () =>
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 6 })), (journeys) => {
      const sums = new Map<string, number>();
      for (const channels of journeys) {
        const shares = shapleyOfOne(channels);
        expect(sum(shares)).toBeCloseTo(1, 9);
        channels.forEach((channel, i) => void sums.set(channel, (sums.get(channel) ?? 0) + (shares[i] ?? 0)));
      }
      const paths = journeys.map((channels) => ({ channels, conversions: 1, value: 0, nulls: 0 }));
      for (const { channel, conversions } of shapley(paths)) {
        expect(sums.get(channel)).toBeCloseTo(conversions, 9);
      }
    }),
    { seed: SEED },
  ));
