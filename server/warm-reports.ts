import type { Logger } from 'pino';
import type { DimensionName } from '#core/report/dimension.ts';
import { localDate } from '#core/time/local-date.ts';
import { nextDate } from '#core/time/next-date.ts';
import type { Site } from './config/config.ts';
import type { Store } from './store/store.ts';

/** The longest that the report's page offers by one key. */
const DAYS = 90;
/** What its lists begin with, as far as each reads something of its own. */
const DIMENSIONS: readonly DimensionName[] = ['origin', 'page', 'device'];
/** More would push each other out again. */
const SITES_AT_MOST = 10;

/**
 * Asks after a start what people ask first, so that whoever comes first waits no longer than others. One report after
 * the other: who asks in between is answered in between.
 * @returns ends it; resolves when nothing is under way
 */
export function warmReports(
  sites: readonly Site[],
  { store, now }: { readonly store: Pick<Store, 'series' | 'breakdown'>; readonly now: () => number },
  log: Logger,
): () => Promise<void> {
  let isStopped = false;
  const warm = async () => {
    for (const site of sites.slice(0, SITES_AT_MOST)) {
      const to = localDate(now(), site.timeZone);
      const { id, timeZone, lookbackDays, currency } = site;
      const asked = { site: id, timeZone, lookbackDays, currency, cohort: 'start', filters: [] } as const;
      const days = { from: nextDate(to, 1 - DAYS), to };
      const before = { from: nextDate(days.from, -DAYS), to: nextDate(days.from, -1) };
      if (!isStopped) await store.series({ ...asked, ...days, grain: 'day', now: now(), comparison: before });
      for (const dimension of DIMENSIONS) {
        if (isStopped) return;
        await store.breakdown({ ...asked, ...days, dimension, of: 'conversations', by: 'count', model: 'last-click' });
      }
    }
  };
  const warming = warm().catch((error: unknown) => log.warn({ cause: String(error) }, 'reports were not read ahead'));
  return async () => {
    isStopped = true;
    await warming;
  };
}
