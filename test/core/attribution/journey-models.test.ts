import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTION_MODELS } from '../../../widget/core/attribution/attribution-models.ts';
import type { JourneyModel } from '../../../widget/core/attribution/journey-model.ts';
import { timeDecay } from '../../../widget/core/attribution/time-decay.ts';
import { weightedByPosition } from '../../../widget/core/attribution/weighted-by-position.ts';
import { Fault } from '../../../widget/core/fault.ts';
import { aJourney } from './a-journey.ts';
import { JOURNEY_CASES } from './cases/journey-cases.ts';

const SEED = 20261122;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const at = Date.parse('2026-11-22T12:00:00Z');

const MODELS: readonly (readonly [string, JourneyModel])[] = [
  ...Object.entries(ATTRIBUTION_MODELS).flatMap(([name, model]) =>
    model.sharedBy === 'journey' ? [[name, model.credits] as const] : [],
  ),
  ['custom weights', weightedByPosition(3, 0, 5)],
];
const modelOf = (name: string): JourneyModel => {
  const model = MODELS.find(([known]) => known === name)?.[1];
  if (!model) throw new Error(`no model ${name}`);
  return model;
};

describe('the credits of', () => {
  it.each(
    JOURNEY_CASES.flatMap(({ what, touches, day, value, expected }) =>
      expected.map(
        ([model, credits, tolerance]) => [what, model, credits, tolerance, { touches, day, value }] as const,
      ),
    ),
  )('%s, %s: %j within %d', (_what, model, credits, tolerance, { touches, day, value }) => {
    const journey = aJourney(touches.map(([source, touchDay]) => [source, at + (touchDay - day) * DAY_MS]));
    const actual = modelOf(model)(journey, at).map((credit) => credit * value);
    expect(actual).toHaveLength(credits.length);
    actual.forEach((credit, i) => void expect(Math.abs(credit - (credits[i] ?? 0))).toBeLessThanOrEqual(tolerance));
  });
});

describe.each(MODELS)('%s', (_name, model) => {
  it('gives nothing to nobody', () => expect(model([], at)).toEqual([]));

  it('gives a single touchpoint everything', () => expect(model(aJourney([['direct', at]]), at)).toEqual([1]));

  it('gives 0 or more to each of any journey of ten years, 1 in all', () => {
    const ages = fc.array(fc.tuple(fc.constantFrom('direct', 'a', 'b'), fc.nat(3_650 * DAY_MS)), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(ages, (touches) => {
        const ordered = [...touches].sort((a, b) => b[1] - a[1]);
        const credits = model(aJourney(ordered.map(([source, age]) => [source, at - age])), at);
        expect(credits).toHaveLength(touches.length);
        expect(credits.every((credit) => credit >= 0)).toBe(true);
        expect(Math.abs(credits.reduce((sum, credit) => sum + credit, 0) - 1)).toBeLessThan(1e-12);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe('time decay', () => {
  it('takes another half-life (DP6/Marketing-Attribution-Models, test_heuristics.py)', () => {
    const journey = aJourney([
      ['A', at - 2 * HOUR_MS],
      ['B', at - HOUR_MS],
      ['C', at],
    ]);
    const credits = timeDecay(journey, at, HOUR_MS);
    [0.14285714285714285, 0.2857142857142857, 0.5714285714285714].forEach(
      (expected, i) => void expect(credits[i]).toBeCloseTo(expected, 12),
    );
  });

  it('tells apart two touchpoints of one day', () => {
    const [earlier, later] = timeDecay(
      aJourney([
        ['a', at - 2 * HOUR_MS],
        ['b', at - HOUR_MS],
      ]),
      at,
    );
    expect(later).toBeGreaterThan(earlier ?? 1);
  });

  it('does not underflow when all is long ago', () =>
    expect(
      timeDecay(
        aJourney([
          ['a', 0],
          ['b', 0],
        ]),
        at,
        HOUR_MS,
      ),
    ).toEqual([0.5, 0.5]));
});

describe('weights by position', () => {
  it.each<[string, [number, number, number], number, number[]]>([
    ['are scaled to 1', [1, 2, 1], 4, [0.25, 0.25, 0.25, 0.25]],
    ['drop the middle between two', [1, 8, 3], 2, [0.25, 0.75]],
    ['share equally between two when only the middle counts', [0, 1, 0], 2, [0.5, 0.5]],
    ['give all to the middle of three', [0, 1, 0], 3, [0, 1, 0]],
  ])('%s', (_what, [first, middle, last], n, expected) => {
    const journey = aJourney(Array.from({ length: n }, (_, i) => ['a', i]));
    expect(weightedByPosition(first, middle, last)(journey, n)).toEqual(expected);
  });

  it.each<[string, [number, number, number]]>([
    ['a negative weight', [-1, 1, 1]],
    ['no weight at all', [0, 0, 0]],
    ['what is not a number', [Number.NaN, 1, 1]],
    ['an infinite weight', [1, Number.POSITIVE_INFINITY, 1]],
  ])('refuse %s', (_what, [first, middle, last]) =>
    expect(() => weightedByPosition(first, middle, last)).toThrow(Fault),
  );
});
