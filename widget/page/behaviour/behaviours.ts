import type { BehavedHost } from './behaved-host.ts';
import type { Behaviour } from './behaviour.ts';
import { configAddress } from './config/config-address.ts';

/** A behaviour before it is loaded. */
export interface OnDemand {
  /** What of the host it depends on, as text that changes with it; null where the host does not ask for it. */
  readonly asked: (host: BehavedHost) => string | null;
  readonly load: () => Promise<{ readonly behave: Behaviour }>;
}

const attributes =
  (...names: readonly string[]) =>
  (host: BehavedHost): string | null =>
    names.some((name) => host.hasAttribute(name)) ? names.map((name) => host.getAttribute(name)).join('\n') : null;

/** Every behaviour, each a module of its own: a page that asks for none loads none. */
export const BEHAVIOURS: readonly OnDemand[] = [
  { asked: attributes('pages'), load: () => import('./pages/keep-to-pages.ts') },
  { asked: attributes('triggers', 'caps'), load: () => import('./triggers/arm-triggers.ts') },
  { asked: attributes('avoid'), load: () => import('./yield/yield-to-obstacles.ts') },
  { asked: attributes('badge', 'cue'), load: () => import('./attention/draw-attention.ts') },
  { asked: attributes('consent-from'), load: () => import('./consent/follow-consent.ts') },
  { asked: attributes('analytics'), load: () => import('./analytics/tell-analytics.ts') },
  // Every site that has a service asks for this one.
  { asked: configAddress, load: () => import('./config/follow-config.ts') },
];
