import type { BehavedHost } from './behaved-host.ts';

/** The elements on this page, in the order in which they came. */
export const hosts = new Set<BehavedHost>();
