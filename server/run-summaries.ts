import type { Logger } from 'pino';
import type { Site } from './config/config.ts';
import { type KeepSummaries, keepSummaries } from './flows/keep-summaries.ts';

/** How long a service whose summaries are complete is left alone. */
const IDLE_MS = 60_000;
/** Between two summaries: reports and events come first. */
const BREATH_MS = 20;

/**
 * Keeps summaries complete, one stretch after the other.
 * @param sites looked at anew each round, since they may change while the service runs
 * @param onComplete called once, when they are for the first time
 * @returns ends it; resolves when nothing is under way
 */
export function runSummaries(
  sites: ReadonlyMap<string, Site>,
  deps: KeepSummaries,
  log: Logger,
  onComplete: () => void,
): () => Promise<void> {
  let isStopped = false;
  let isTold = false;
  let timer: NodeJS.Timeout | undefined;
  let working = Promise.resolve();
  const round = async () => {
    let isMore = false;
    for (const site of sites.values()) {
      if (isStopped) return;
      isMore =
        (await keepSummaries(deps, site).catch((error: unknown) => {
          log.error({ site: site.id, cause: String(error) }, 'a summary was not kept');
          return false;
        })) || isMore;
    }
    if (!isMore && !isTold && !isStopped) {
      isTold = true;
      onComplete();
    }
    if (!isStopped) wait(isMore ? BREATH_MS : IDLE_MS);
  };
  const wait = (ms: number) => {
    timer = setTimeout(() => {
      working = round();
    }, ms);
  };
  wait(BREATH_MS);
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await working;
  };
}
