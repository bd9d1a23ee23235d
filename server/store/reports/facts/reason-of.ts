import type { Touchpoint } from '#core/visit/touchpoint.ts';
import type { SqlRow } from '../../sql.ts';

/**
 * Why no touchpoint within the lookback led to something, should none have.
 * @param touchpoints all that are known, however old
 * @param unmatched why no click or ad was found; null where one was
 */
export function reasonOf(touchpoints: readonly Touchpoint[], unmatched: SqlRow[string] | undefined): string {
  return touchpoints.length > 0 ? 'expired_reference' : String(unmatched ?? 'unknown_origin');
}
