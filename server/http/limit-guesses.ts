import type { RateLimiterMemory } from 'rate-limiter-flexible';
import { Fault } from '#core/fault.ts';

/**
 * Tries a secret, unless too many wrong ones were tried of late under one of the keys. Only wrong attempts count:
 * whoever is right may come in as often as they like.
 * @param work throws where the secret is wrong
 * @throws Fault `too_many_requests`
 */
export async function limitGuesses<T>(
  limiter: RateLimiterMemory,
  keys: readonly string[],
  work: () => Promise<T> | T,
): Promise<T> {
  for (const key of keys) {
    if ((await limiter.get(key))?.remainingPoints === 0) {
      throw new Fault('too_many_requests', 'Too many wrong attempts; wait a minute.');
    }
  }
  // Taken before and given back after, so that attempts side by side do not get in for one.
  for (const key of keys) await limiter.penalty(key);
  const done = await work();
  for (const key of keys) await limiter.reward(key);
  return done;
}
