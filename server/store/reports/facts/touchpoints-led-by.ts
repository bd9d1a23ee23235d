import { adTouchpoint } from '#core/attribution/ad-touchpoint.ts';
import type { AdReferral } from '#core/conversation/inbound-message.ts';
import type { Touchpoint } from '#core/visit/touchpoint.ts';
import type { LedRow } from './led-row.ts';
import type { Reading } from './reading.ts';
import { startOf } from './start-of.ts';

/** What led to a conversation, none of it later than its start. */
export function touchpointsLedBy({ nameAd }: Reading, row: LedRow): readonly Touchpoint[] {
  if (row['click'] !== null) return row.touchpoints;
  if (typeof row['ad'] !== 'string') return [];
  return [nameAd(adTouchpoint(JSON.parse(row['ad']) as AdReferral, startOf(row)))];
}
