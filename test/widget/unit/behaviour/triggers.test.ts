import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Habits } from '../../../../widget/page/behaviour/triggers/habits.ts';
import { joinHabits } from '../../../../widget/page/behaviour/triggers/join-habits.ts';
import { parseCaps } from '../../../../widget/page/behaviour/triggers/parse-caps.ts';
import { parseTriggers } from '../../../../widget/page/behaviour/triggers/parse-triggers.ts';
import { whyNotOpen } from '../../../../widget/page/behaviour/triggers/why-not-open.ts';

const DAY_MS = 86_400_000;
const NOW = 1_800_000_000_000;

describe('what an owner writes in triggers', () => {
  it.each<[string, string, unknown[]]>([
    ['seconds', 'delay 5s', [['delay', 5_000, '']]],
    ['a bare number, which counts seconds', 'delay 5', [['delay', 5_000, '']]],
    [
      'milliseconds, minutes and fractions',
      'delay 500ms, idle 2m, idle 1.5s',
      [
        ['delay', 500, ''],
        ['idle', 120_000, ''],
        ['idle', 1_500, ''],
      ],
    ],
    [
      'percent with and without the sign',
      'scroll 50%,scroll 70',
      [
        ['scroll', 50, ''],
        ['scroll', 70, ''],
      ],
    ],
    [
      'a selector with commas of its own',
      'view :is(#a, .b[title="x,y"]), exit',
      [
        ['view', 0, ':is(#a, .b[title="x,y"])'],
        ['exit', 0, ''],
      ],
    ],
    ['visits', ' visits 2 ,, ', [['visits', 2, '']]],
    ['nothing', '', []],
  ])('is read: %s', (_what, text, expected) => {
    const { triggers, problems } = parseTriggers(text);
    expect(triggers.map(({ kind, amount, selector }) => [kind, amount, selector])).toEqual(expected);
    expect(problems).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ['a word that is none', 'delai 5s, exit', /"delai 5s" is not known; use one of: delay, scroll/],
    ['a name that every object has', 'constructor, exit', /"constructor" is not known/],
    ['no time', 'delay soon, exit', /"delay soon" cannot be used; write it as "delay 5s"/],
    ['a time below zero', 'delay -5s, exit', /cannot be used/],
    ['more than all of the page', 'scroll 150%, exit', /"scroll 150%"/],
    ['a time of years', 'delay 99999999m, exit', /"delay 99999999m"/],
    ['no selector', 'view, exit', /write it as "view #reviews"/],
  ])('is told in a sentence if it cannot be used, and the rest serves: %s', (_what, text, sentence) => {
    const { triggers, problems } = parseTriggers(text);
    expect(triggers.map(({ kind }) => kind)).toEqual(['exit']);
    expect(problems).toEqual([expect.stringMatching(sentence)]);
  });

  it('never throws and never waits for no number, whatever stands there', () => {
    const words = fc.constantFrom(
      'delay',
      'scroll',
      'view',
      '5s',
      '50%',
      ',',
      ' ',
      '(',
      '"',
      '#a',
      '\n',
      '💬',
      '1e309s',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((some) => some.join(' ')),
        ),
        (text) => {
          for (const { amount } of parseTriggers(text).triggers) expect(amount).toBeGreaterThanOrEqual(0);
          const { caps } = parseCaps(text);
          expect(caps.limits.length).toBeGreaterThan(0);
        },
      ),
      { seed: 7 },
    );
  });
});

describe('how often the panel may open by itself', () => {
  const habits = (changes: Partial<Habits> = {}): Habits => ({
    views: 2,
    visits: 1,
    viewAt: NOW - 1_000,
    visitAt: NOW - 60_000,
    seenAt: NOW,
    openedAt: [],
    dismissedAt: 0,
    ...changes,
  });

  it.each<[string, string, Partial<Habits>, string | undefined]>([
    ['not on the first page', '', { views: 1 }, 'early'],
    ['on the second', '', {}, undefined],
    ['on the first, where the owner says so', 'from view 1', { views: 1 }, undefined],
    ['once a visit', '', { openedAt: [NOW - 30_000] }, 'capped'],
    ['again on the next visit', '', { openedAt: [NOW - 90_000] }, undefined],
    [
      'three times a week, as the owner says',
      '3 per week',
      { openedAt: [NOW - 6 * DAY_MS, NOW - 2, NOW - 1] },
      'capped',
    ],
    [
      'not a fourth time, but the first was long ago',
      '3 per week',
      { openedAt: [NOW - 8 * DAY_MS, NOW - 2, NOW - 1] },
      undefined,
    ],
    ['both caps hold', '9 per session, 1 per month', { openedAt: [NOW - 29 * DAY_MS] }, 'capped'],
    ['once ever', '1 per visitor', { openedAt: [1] }, 'capped'],
    ['once a page view', '1 per view', { openedAt: [NOW - 2_000] }, undefined],
    ['never', '0 per visitor', {}, 'capped'],
    ['not after it was closed', '9 per view', { dismissedAt: NOW - 29 * DAY_MS }, 'dismissed'],
    ['again a month after it was closed', '9 per view', { dismissedAt: NOW - 31 * DAY_MS }, undefined],
  ])('%s', (_what, text, changes, expected) => {
    const { caps, problems } = parseCaps(text);
    expect([problems, whyNotOpen(habits(changes), caps, NOW)]).toEqual([[], expected]);
  });

  it('keeps to the default for what is mistyped, and says so', () => {
    const { caps, problems } = parseCaps('1 per fortnight, once');
    expect(caps).toEqual(parseCaps('').caps);
    expect(problems).toHaveLength(2);
  });
});

describe('what is remembered of earlier page views', () => {
  const own: Habits = { views: 1, visits: 1, viewAt: NOW, visitAt: NOW, seenAt: NOW, openedAt: [], dismissedAt: 0 };

  it('a page within half an hour belongs to the same visit, a later one to the next', () => {
    const first = joinHabits(undefined, own);
    const soon = { ...own, viewAt: NOW + 60_000, visitAt: NOW + 60_000, seenAt: NOW + 60_000 };
    const second = joinHabits({ ...first }, soon);
    expect([second.views, second.visits, second.visitAt]).toEqual([2, 1, NOW]);
    const late = NOW + DAY_MS;
    const third = joinHabits(second, { ...own, viewAt: late, visitAt: late, seenAt: late });
    expect([third.views, third.visits, third.visitAt]).toEqual([3, 2, late]);
  });

  it('may be spoilt in any way, and makes no numbers that are none', () => {
    const spoilt = fc.oneof(
      fc.anything(),
      fc.record({
        views: fc.anything(),
        visits: fc.anything(),
        seenAt: fc.anything(),
        openedAt: fc.anything(),
        dismissedAt: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(spoilt, (kept) => {
        const { openedAt, ...numbers } = joinHabits(kept, own);
        for (const number of [...Object.values(numbers), ...openedAt]) expect(Number.isFinite(number)).toBe(true);
        expect(openedAt.length).toBeLessThanOrEqual(50);
      }),
      { seed: 7 },
    );
  });
});
