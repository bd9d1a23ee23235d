import { adTouchpoint } from '#core/attribution/ad-touchpoint.ts';
import type { AdReferral } from '#core/conversation/inbound-message.ts';
import type { FactContext } from '#core/report/fact.ts';
import type { Touchpoint } from '#core/visit/touchpoint.ts';
import type { SqlRow } from '../../sql.ts';
import { noLaterThan } from '../no-later-than.ts';
import { touchpointsOf } from '../touchpoints-of.ts';
import type { NameAd } from './load-ad-names.ts';

/** What `ledColumns` selects is read with. */
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
  return {
    channel: textOf(row['channel']),
    destination:
      textOf(row['click_destination']) ?? destinations.get(String(row['destination'])) ?? textOf(row['destination']),
    position: textOf(row['position']),
    page: textOf(row['page']),
    device: textOf(row['device']),
    browser: textOf(row['browser']),
    os: textOf(row['os']),
    method: textOf(row['method']),
    isPlatformAd: row['click'] === null && row['ad'] !== null,
  };
}

const textOf = (value: SqlRow[string] | undefined) => (typeof value === 'string' ? value : undefined);
