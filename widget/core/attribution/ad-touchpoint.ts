import type { AdEvidence } from '../conversation/ad-evidence.ts';
import type { Touchpoint } from '../visit/touchpoint.ts';

/** Meta's own click-to-chat ad: no page was visited, so the referral is the touchpoint and the ad id its campaign. */
export function adTouchpoint(ad: AdEvidence, at: number): Touchpoint {
  return {
    at,
    source: 'meta',
    medium: ad.sourceType,
    campaign: ad.adId ?? '',
    term: '',
    content: '',
    ...(ad.adId && { adId: ad.adId }),
  };
}
