import type { Funnel } from '#core/report/overview.ts';
import type { FunnelStep } from './funnel-step.ts';
import { funnelSteps } from './funnel-steps.ts';

/**
 * A step of 0 with later steps above 0 did happen but was not seen: chats from a poster have no impressions, chats
 * begun in the app have no clicks. A zero there would read as a failure.
 */
export function isMeasured(funnel: Funnel, step: FunnelStep): boolean {
  const later = funnelSteps.slice(funnelSteps.indexOf(step) + 1);
  return funnel[step] > 0 || later.every((name) => funnel[name] === 0);
}
