import { dayStart } from '#core/time/day-start.ts';
import { localDate } from '#core/time/local-date.ts';
import { nextDate } from '#core/time/next-date.ts';
import type { Site } from '../config/config.ts';
import type { Store } from '../store/store.ts';

export type Forgetful = Pick<Store, 'forgetSalts' | 'forgetSealedIds' | 'clearOutbox' | 'forgetBefore'>;

/**
 * Deletes what is not to be kept any longer, little by little. To be asked for every hour: salts have promised it.
 * @param stop ends it between two steps
 */
export async function forgetOld(
  store: Forgetful,
  sites: readonly Site[],
  now: number,
  stop?: AbortSignal,
): Promise<void> {
  await Promise.all([store.forgetSalts(now), store.forgetSealedIds(now)]);
  while (!stop?.aborted && (await store.clearOutbox(now)) > 0);
  for (const { id, keepDays, timeZone } of sites) {
    if (keepDays === null || keepDays === undefined) continue;
    // Whole days of the site: a day of a report is there or is gone.
    const before = dayStart(nextDate(localDate(now, timeZone), -keepDays), timeZone);
    while (!stop?.aborted && (await store.forgetBefore({ site: id, before })) > 0);
  }
}
