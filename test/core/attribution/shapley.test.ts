import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ConversionPath } from '../../../widget/core/attribution/conversion-path.ts';
import { shapley } from '../../../widget/core/attribution/shapley.ts';
import { somePaths } from './some-paths.ts';

const SEED = 20261122;
const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

/** The definition: mean marginal contribution over every coalition of the others, the empty one included. */
function slowShapley(paths: readonly ConversionPath[], what: 'conversions' | 'value', channel: string): number {
  const players = [...new Set(paths.flatMap(({ channels }) => channels))];
  const others = players.filter((player) => player !== channel);
  const worth = (coalition: ReadonlySet<string>) =>
    paths
      .filter(({ channels }) => channels.length > 0 && channels.every((each) => coalition.has(each)))
      .reduce((sum, path) => sum + path[what], 0);
  let total = 0;
  for (let subset = 0; subset < 2 ** others.length; subset++) {
    const members = others.filter((_, i) => (subset >> i) & 1);
    const orders = factorial(members.length) * factorial(others.length - members.length);
    const gain = worth(new Set([...members, channel])) - worth(new Set(members));
    total += (orders / factorial(players.length)) * gain;
  }
  return total;
}

it('the closed form of Shapley agrees with all coalitions of up to six channels', () => {
  fc.assert(
    fc.property(somePaths, (paths) => {
      for (const { channel, conversions, value } of shapley(paths)) {
        expect(conversions).toBeCloseTo(slowShapley(paths, 'conversions', channel), 9);
        expect(value).toBeCloseTo(slowShapley(paths, 'value', channel), 7);
      }
    }),
    { seed: SEED, numRuns: 200 },
  );
});
