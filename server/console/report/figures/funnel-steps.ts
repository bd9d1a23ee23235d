import type { FunnelStep } from './funnel-step.ts';

/** In the order in which they happen. */
export const funnelSteps: readonly FunnelStep[] = ['impressions', 'clicks', 'conversations'];
