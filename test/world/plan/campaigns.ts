import type { Landing } from '../../../widget/core/visit/landing.ts';
import type { Origin } from './truth.ts';

/** How often a way into a site is used, what its page sees, and what a report must call it. */
type Campaign = readonly [weight: number, landing: Omit<Landing, 'at'>, origin: Origin];

export const CAMPAIGNS: readonly [Campaign, ...Campaign[]] = [
  [22, { source: 'google', medium: 'cpc', campaign: 'autumn' }, ['google', 'cpc', 'autumn']],
  [9, { source: 'google', medium: 'cpc', campaign: 'brand' }, ['google', 'cpc', 'brand']],
  [12, { source: 'instagram', medium: 'paid-social', campaign: 'story 7' }, ['instagram', 'paid-social', 'story 7']],
  [5, { source: 'newsletter', medium: 'email', campaign: 'week 45' }, ['newsletter', 'email', 'week 45']],
  [9, { referrer: 'www.google.com' }, ['google', 'organic', '']],
  [3, { referrer: 'bikes.example' }, ['bikes.example', 'referral', '']],
  [8, {}, ['direct', 'none', '']],
];
