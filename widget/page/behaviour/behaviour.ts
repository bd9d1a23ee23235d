import type { BehavedHost } from './behaved-host.ts';

/**
 * Something that a launcher does because an attribute asks for it. It reads its attributes from the host once: when one
 * of them changes, it is ended and started anew.
 * @param signal ends it; nothing may stay behind on the page
 */
export type Behaviour = (host: BehavedHost, anchor: HTMLAnchorElement, signal: AbortSignal) => void;
