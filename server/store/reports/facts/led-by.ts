import { adTouchpoint } from '#core/attribution/ad-touchpoint.ts';
import type { AdReferral } from '#core/conversation/inbound-message.ts';
import type { FactContext } from '#core/report/fact.ts';
import type { Touchpoint } from '#core/visit/touchpoint.ts';
import type { SqlRow } from '../../sql.ts';
import { noLaterThan } from '../no-later-than.ts';
import { touchpointsOf } from '../touchpoints-of.ts';
import type { NameAd } from './load-ad-names.ts';

/** What rows of LED_COLUMNS are read with. */
export interface LedBy {
  /** Touchpoints of each visitor, oldest first. */
  readonly visits: ReadonlyMap<string, readonly Touchpoint[]>;
  readonly nameAd: NameAd;
  /** What a destination is called in links, by the name that webhooks give it. */
  readonly destinations: ReadonlyMap<string, string>;
}

/** What led to a conversation, none of it later than its start. */
export function touchpointsLedBy(row: SqlRow, { visits, nameAd }: LedBy): readonly Touchpoint[] {
  const startedAt = row['started_at'] === null ? Number.POSITIVE_INFINITY : Number(row['started_at']);
  if (row['click'] !== null) {
    return touchpointsOf(row, visits.get(String(row['visitor'])) ?? [], Number(row['click_at'])).map(
      noLaterThan(startedAt),
    );
  }
  if (typeof row['ad'] !== 'string') return [];
  return [nameAd(adTouchpoint(JSON.parse(row['ad']) as AdReferral, startedAt))];
}

/** The circumstances of a conversation are those of its click. */
export function contextLedBy(row: SqlRow, { destinations }: LedBy): FactContext {
  const text = (column: string) => (row[column] === null ? undefined : String(row[column]));
  const destination = text('click_destination') ?? destinations.get(String(row['destination'])) ?? text('destination');
  const told = {
    channel: text('channel'),
    destination,
    position: text('position'),
    page: text('page'),
    device: text('device'),
    browser: text('browser'),
    os: text('os'),
    method: text('method'),
  };
  return {
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
    ...(row['click'] === null && row['ad'] !== null && { isPlatformAd: true }),
  };
}
