import { adTouchpoint } from '#core/attribution/ad-touchpoint.ts';
import type { AdReferral } from '#core/conversation/inbound-message.ts';
import type { Touchpoint } from '#core/visit/touchpoint.ts';
import type { SqlRow } from '../../sql.ts';
import { noLaterThan } from '../no-later-than.ts';
import { touchpointsOf } from '../touchpoints-of.ts';
import type { Reading } from './reading.ts';

/** What led to a conversation, none of it later than its start. */
export function touchpointsLedBy({ visits, nameAd }: Reading, row: SqlRow): readonly Touchpoint[] {
  const startedAt = row['started_at'] === null ? Number.POSITIVE_INFINITY : Number(row['started_at']);
  if (row['click'] !== null) {
    return touchpointsOf(row, visits.of(row['visitor']), Number(row['click_at'])).map(noLaterThan(startedAt));
  }
  if (typeof row['ad'] !== 'string') return [];
  return [nameAd(adTouchpoint(JSON.parse(row['ad']) as AdReferral, startedAt))];
}
