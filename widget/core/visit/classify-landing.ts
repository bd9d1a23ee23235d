import { AD_PLATFORMS } from './ad-platforms.ts';
import type { Landing } from './landing.ts';
import { REFERRERS } from './referrers.ts';
import type { Touchpoint } from './touchpoint.ts';

/** Google's search lives at google.<country>; a table of hosts would list two hundred. */
const GOOGLE = /^(www\.)?google(\.[a-z]{2,3}){1,2}$/;

/**
 * What a landing means. The owner's own utm parameters win; an ad click id fills in what they leave open; then the
 * referrer; a visit with none of these is direct.
 */
export function classifyLanding(landing: Landing): Touchpoint {
  const platform = landing.adClickId && AD_PLATFORMS[landing.adClickId.kind];
  const named = Boolean(landing.source || landing.medium || landing.campaign);
  const origin = platform ?? (landing.referrer ? classifyReferrer(landing.referrer) : undefined);
  const fallback = named ? { source: 'not set', medium: '' } : { source: 'direct', medium: 'none' };
  return {
    at: landing.at,
    source: landing.source || origin?.source || fallback.source,
    medium: landing.medium || (landing.source && !platform ? '' : origin?.medium) || (named ? '' : fallback.medium),
    campaign: landing.campaign ?? '',
    term: landing.term ?? '',
    content: landing.content ?? '',
    ...(landing.adClickId && { adClickId: landing.adClickId }),
  };
}

function classifyReferrer(host: string): { source: string; medium: string } {
  const bare = host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^(www|m|mobile)\./, '');
  for (const [end, source, medium] of REFERRERS) {
    if (bare === end || bare.endsWith(`.${end}`)) return { source, medium };
  }
  return GOOGLE.test(bare) ? { source: 'google', medium: 'organic' } : { source: bare, medium: 'referral' };
}
