import type { BehavedHost } from './behaved-host.ts';
import { hosts } from './hosts.ts';

/** The element of an id; without one, or where it is none of ours, the first on the page. */
export function findHost(id?: string | null): BehavedHost | undefined {
  const all = [...hosts];
  return all.find((host) => id && host.id === id) ?? all[0];
}
