import type { AdReferral } from '../conversation/inbound-message.ts';
import type { Touchpoint } from '../visit/touchpoint.ts';

/** Meta's own click-to-chat ad: no page was visited, so the referral is the touchpoint and the ad id its campaign. */
export function adTouchpoint(ad: AdReferral, at: number): Touchpoint {
  return {
    at,
    source: 'meta',
    medium: ad.sourceType,
    campaign: ad.adId ?? '',
    term: '',
    content: '',
    ...(ad.clickId && { adClickId: { kind: 'ctwa_clid', value: ad.clickId } }),
    ...(ad.adId && { adId: ad.adId }),
  };
}
