import { describe, expect, it } from 'vitest';
import { startsConversation } from '../../widget/core/conversation/starts-conversation.ts';
import { withOpening } from '../../widget/core/conversation/with-opening.ts';

const DAY_MS = 86_400_000;
const none = { platform: [], text: [], near: [] };
const by = (reference: string) => ({ ...none, platform: [reference] });
const ad = { sourceType: 'ad', adId: '1' } as const;

describe('a first message', () => {
  it.each([
    ['is the first ever', 0, undefined, true],
    ['comes after exactly seven silent days', 7 * DAY_MS, 0, true],
    ['comes a moment before that', 7 * DAY_MS - 1, 0, false],
  ])('%s', (_what, at, previousAt, starts) => expect(startsConversation(at, previousAt)).toBe(starts));

  it.each([
    ['speaks for itself where it names a reference', by('OWN'), [by('LAST')], by('OWN')],
    ['speaks for itself where it names an ad', { ...none, ad }, [by('LAST')], { ...none, ad }],
    ['is spoken for by the last opening that names one', none, [none, by('LAST'), by('OLD')], by('LAST')],
    [
      "takes over the opening's ad, and keeps its own text",
      { ...none, text: ['T'] },
      [{ ...none, ad }],
      { ...none, text: ['T'], ad },
    ],
    ['stands alone where no opening names anything', none, [none], none],
  ])('%s', (_what, own, openings, expected) => expect(withOpening(own, openings)).toEqual(expected));
});
