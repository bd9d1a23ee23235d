import { describe, expect, it } from 'vitest';
import { eligibleTouchpoints } from '../../../widget/core/attribution/eligible-touchpoints.ts';
import { firstClick } from '../../../widget/core/attribution/first-click.ts';
import { journey } from '../../../widget/core/attribution/journey.ts';
import type { JourneyModel } from '../../../widget/core/attribution/journey-model.ts';
import { lastClick } from '../../../widget/core/attribution/last-click.ts';
import { lastNonDirect } from '../../../widget/core/attribution/last-non-direct.ts';
import { linear } from '../../../widget/core/attribution/linear.ts';
import { aJourney } from './a-journey.ts';

const at = Date.parse('2026-11-22T12:00:00Z');

/** What each source earns of one conversion; touchpoints are in seconds from it. */
function earned(touches: readonly (readonly [string, number])[], model: JourneyModel, lookbackDays = 7) {
  const journey = eligibleTouchpoints(
    aJourney(touches.map(([source, seconds]) => [source, at + seconds * 1_000])),
    at,
    lookbackDays,
  );
  const sums: Record<string, number> = {};
  model(journey, at).forEach((credit, i) => {
    const source = journey[i]?.source ?? '';
    if (credit > 0) sums[source] = (sums[source] ?? 0) + credit;
  });
  return sums;
}

const BEGUN_IN_TIME = [
  ['ads', -604_800],
  ['organic', -60],
  ['direct', -1],
] as const;
const BEGUN_TOO_EARLY = [
  ['ads', -604_801],
  ['direct', -1],
] as const;

describe('a touchpoint', () => {
  it.each<[string, readonly (readonly [string, number])[], JourneyModel, Record<string, number>]>([
    ['exactly a lookback ago is inside', BEGUN_IN_TIME, firstClick, { ads: 1 }],
    ['that is direct yields to the last that is not', BEGUN_IN_TIME, lastNonDirect, { organic: 1 }],
    ['that is direct is the last click all the same', BEGUN_IN_TIME, lastClick, { direct: 1 }],
    ['a second more than a lookback ago is outside', BEGUN_TOO_EARLY, firstClick, { direct: 1 }],
    ['that is direct earns when nothing else is inside', BEGUN_TOO_EARLY, lastNonDirect, { direct: 1 }],
    ['after the conversion never counts', [['ads', 5]], linear, {}],
    ['at the moment of the conversion counts', [['ads', 0]], linear, { ads: 1 }],
    ['that is not there leaves the conversion unattributed', [], linear, {}],
    [
      'at the same second as another shares with it',
      [
        ['a', -100],
        ['a', -100],
      ],
      linear,
      { a: 1 },
    ],
    [
      'given after another of the same second is the later one',
      [
        ['a', -100],
        ['b', -100],
      ],
      lastClick,
      { b: 1 },
    ],
  ])('%s', (_what, touches, model, expected) => expect(earned(touches, model)).toEqual(expected));
});

describe('a way to a conversation', () => {
  const MINUTE = 60;
  it.each<[string, readonly (readonly [string, number])[], readonly string[]]>([
    [
      'tells one visit once, however many of its events tell of it',
      [
        ['a', -20 * MINUTE],
        ['a', -20 * MINUTE],
        ['a', -5 * MINUTE],
      ],
      ['a'],
    ],
    [
      'tells of a visit again after half an hour',
      [
        ['a', -40 * MINUTE],
        ['a', -10 * MINUTE],
      ],
      ['a', 'a'],
    ],
    [
      'tells of who comes again from another place in between',
      [
        ['a', -20 * MINUTE],
        ['b', -10 * MINUTE],
        ['a', -5 * MINUTE],
      ],
      ['a', 'b', 'a'],
    ],
  ])('%s', (_what, touches, sources) => {
    const told = aJourney(touches.map(([source, seconds]) => [source, at + seconds * 1_000]));
    expect(journey(told).map(({ source }) => source)).toEqual(sources);
  });
});
