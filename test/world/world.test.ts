import { describe, expect, it } from 'vitest';
import { replayWorld } from './replay-world.ts';
import { runWorld } from './run-world.ts';

/** Two cores that others use as well take a while for it. */
const PATIENCE_MS = 180_000;

describe('a world whose truth is known', () => {
  it(
    'is told as it was: every tie true, every total the same, whatever was late, lost, doubled or forwarded',
    async () => {
      const findings = await runWorld({ seed: 20261122, conversations: 1_500 });
      expect(findings.filter(({ bar }) => bar !== '').length).toBeGreaterThan(15);
      expect(findings.filter(({ holds }) => !holds)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'gives the same answers to the byte when all of it comes again, shuffled, and in other batches',
    async () => {
      const { once, thrice, otherwise } = await replayWorld(20261122, 150);
      expect(once.length).toBeGreaterThan(30_000);
      expect(thrice === once).toBe(true);
      expect(otherwise === once).toBe(true);
    },
    PATIENCE_MS,
  );
});
