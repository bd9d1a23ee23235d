import type { Logger } from 'pino';
import type { Site } from './config/config.ts';
import { type Forgetful, forgetOld } from './flows/forget-old.ts';

const HALF_AN_HOUR_MS = 1_800_000;

/**
 * Deletes at once and every half hour what is not to be kept any longer.
 * @returns ends it; resolves when nothing is under way
 */
export function runForgetting(
  sites: ReadonlyMap<string, Site>,
  { store, now }: { readonly store: Forgetful; readonly now: () => number },
  log: Logger,
): () => Promise<void> {
  const stopping = new AbortController();
  let working = Promise.resolve();
  const forget = () => {
    working = working
      .then(() => forgetOld(store, [...sites.values()], now(), stopping.signal))
      .catch((error: unknown) => log.error({ cause: String(error) }, 'what was to be forgotten is still there'));
  };
  forget();
  const timer = setInterval(forget, HALF_AN_HOUR_MS);
  return async () => {
    stopping.abort();
    clearInterval(timer);
    await working;
  };
}
