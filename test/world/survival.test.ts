import { describe, expect, it } from 'vitest';
import { judgeSurvival } from './judge/judge-survival.ts';
import { survive } from './survive.ts';

describe('the estimate of conversations whose references were lost', () => {
  it.each([
    [400, 60],
    [400, 150],
  ])('holds the truth in 93 of 100 worlds of %d conversations, %d of them looked at', (conversations, audited) => {
    const runs = Array.from({ length: 100 }, (_, i) => survive(i + 1, conversations, audited));
    expect(runs.every(({ truth, observed }) => truth > observed && observed > 0)).toBe(true);
    expect(judgeSurvival(runs)).toMatchObject({ holds: true });
  });
});
