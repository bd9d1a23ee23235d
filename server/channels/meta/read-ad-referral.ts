import type { AdReferral } from '#core/conversation/inbound-message.ts';
import type { JsonView } from '../json-view.ts';

/**
 * The ad behind a message, if its referral names one: a link of our own has a referral too, but no ad.
 * @param idKey where the platform puts the ad's id
 */
export function readAdReferral(referral: JsonView, idKey: 'source_id' | 'ad_id'): AdReferral | undefined {
  const adId = referral.at(idKey).text;
  const clickId = referral.at('ctwa_clid').text;
  // The source decides nothing else: the documents disagree about its words, and a link may stand there.
  const isAd = adId || clickId || referral.at('source').text === 'ADS' || referral.at('source_type').text === 'ad';
  if (!isAd) return;
  return {
    sourceType: referral.at('source_type').text === 'post' ? 'post' : 'ad',
    ...(adId && { adId }),
    ...(clickId && { clickId }),
  };
}
