import { dayStart } from '#core/time/day-start.ts';
import { localDate } from '#core/time/local-date.ts';
import { nextDate } from '#core/time/next-date.ts';
import type { Site } from '../config/config.ts';
import type { Store } from '../store/store.ts';
import { SUMMARY_RULES } from '../store/summaries/summary-rules.ts';

const HOUR_MS = 3_600_000;
/** Beacons come late; what is still moving is not summed up. */
const SETTLED_MS = 600_000;
/** Longer reports read the rows of what lies before. */
const DAYS_AT_MOST = 800;

export interface KeepSummaries {
  readonly store: Pick<Store, 'summaries'>;
  readonly now: () => number;
  readonly newSecret: (length: number) => string;
}

/**
 * Sums up one stretch of a site's time that is over and was not summed up, or has changed since: hours of today,
 * whole days before.
 * @returns whether there may be more
 */
export async function keepSummaries({ store, now, newSecret }: KeepSummaries, site: Site): Promise<boolean> {
  const { summaries } = store;
  const settledAt = now() - SETTLED_MS;
  const [stretch] = await summaries.missing({ site: site.id, stretches: stretchesBefore(settledAt, site.timeZone) });
  if (!stretch) return false;
  const announced = { site: site.id, ...stretch, version: `${SUMMARY_RULES}.${newSecret(12)}` };
  await summaries.change({ change: 'announce', ...announced });
  const parts = await summaries.make({ site: site.id, ...stretch });
  await summaries.change({ change: 'keep', ...announced, parts });
  return true;
}

/** The latest first: they are asked for most. */
function stretchesBefore(at: number, timeZone: string): { readonly from: number; readonly to: number }[] {
  const today = localDate(at, timeZone);
  const midnight = dayStart(today, timeZone);
  const hours = Array.from({ length: Math.floor((at - midnight) / HOUR_MS) }, (_, i) => ({
    from: midnight + i * HOUR_MS,
    to: midnight + (i + 1) * HOUR_MS,
  }));
  const days: { from: number; to: number }[] = [];
  for (let day = today, to = midnight; days.length < DAYS_AT_MOST; ) {
    day = nextDate(day, -1);
    const from = dayStart(day, timeZone);
    days.push({ from, to });
    to = from;
  }
  return [...hours.reverse(), ...days];
}
