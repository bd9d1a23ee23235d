import type { BehavedHost } from './behaved-host.ts';
import type { Behaviour } from './behaviour.ts';
import { configAddress } from './config/config-address.ts';

/** A behaviour before it is loaded. */
export interface OnDemand {
  /** What of the host it depends on, as text that changes with it; null where the host does not ask for it. */
  readonly asked: (host: BehavedHost) => string | null;
  readonly load: () => Promise<Behaviour>;
}

const attributes =
  (...names: readonly string[]) =>
  (host: BehavedHost): string | null =>
    names.some((name) => host.hasAttribute(name)) ? names.map((name) => host.getAttribute(name)).join('\n') : null;

/** Every behaviour, each a module of its own: a page that asks for none loads none. */
export const BEHAVIOURS: readonly OnDemand[] = [
  { asked: attributes('pages'), load: async () => (await import('./pages/keep-to-pages.ts')).keepToPages },
  { asked: attributes('triggers', 'caps'), load: async () => (await import('./triggers/arm-triggers.ts')).armTriggers },
  { asked: attributes('avoid'), load: async () => (await import('./yield/yield-to-obstacles.ts')).yieldToObstacles },
  {
    asked: attributes('badge', 'cue'),
    load: async () => (await import('./attention/draw-attention.ts')).drawAttention,
  },
  { asked: attributes('consent-from'), load: async () => (await import('./consent/follow-consent.ts')).followConsent },
  { asked: attributes('analytics'), load: async () => (await import('./analytics/tell-analytics.ts')).tellAnalytics },
  // Every site that has a service asks for this one.
  { asked: configAddress, load: async () => (await import('./config/follow-config.ts')).followConfig },
];
