import type { Dimension, DimensionName } from './dimension.ts';
import { originOf } from './origin-of.ts';

/** Every dimension by name, in the order in which people ask for them. */
export const DIMENSIONS: Readonly<Record<DimensionName, Dimension>> = {
  origin: { of: 'touchpoint', valueOf: originOf },
  source: { of: 'touchpoint', valueOf: ({ source }) => source },
  medium: { of: 'touchpoint', valueOf: ({ medium }) => medium },
  campaign: { of: 'touchpoint', valueOf: ({ campaign }) => campaign },
  content: { of: 'touchpoint', valueOf: ({ content }) => content },
  term: { of: 'touchpoint', valueOf: ({ term }) => term },
  // The platform's id, which stays when somebody renames the ad.
  ad: { of: 'touchpoint', valueOf: ({ adId = '' }) => adId },
  adSet: { of: 'touchpoint', valueOf: ({ adSet = '' }) => adSet },
  entry: {
    of: 'event',
    valueOf: ({ isPlatformAd, position }) =>
      isPlatformAd ? 'ad' : position === 'link' ? 'link' : position && 'button',
  },
  position: { of: 'event', valueOf: ({ position }) => position },
  page: { of: 'event', valueOf: ({ page }) => page },
  channel: { of: 'event', valueOf: ({ channel }) => channel },
  destination: { of: 'event', valueOf: ({ destination }) => destination },
  // A browser that does not name itself leaves them empty.
  device: { of: 'event', valueOf: ({ device }) => device || undefined },
  browser: { of: 'event', valueOf: ({ browser }) => browser || undefined },
  os: { of: 'event', valueOf: ({ os }) => os || undefined },
  language: { of: 'event', valueOf: ({ language }) => language || undefined },
  country: { of: 'event', valueOf: ({ country }) => country || undefined },
  method: { of: 'event', valueOf: ({ method }) => method },
};
