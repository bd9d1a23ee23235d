import type { KeyScope } from '../../store/rows/key-row.ts';

/** What a key or a person may do; each includes those before it. */
export const SCOPES = ['read', 'write', 'admin'] as const satisfies readonly KeyScope[];
export type Scope = (typeof SCOPES)[number];

/** Who asks, as far as the API cares. */
export interface Caller {
  /** What goes into logs and lists: `key:<id>` or `person:<id>`. */
  readonly name: string;
  readonly scope: Scope;
  /** Ids of the sites it may see; every other site does not exist for it. */
  readonly sites: 'all' | readonly string[];
}

/** Whether a caller may do what needs `scope`. */
export function mayDo(caller: Caller, scope: Scope): boolean {
  return SCOPES.indexOf(caller.scope) >= SCOPES.indexOf(scope);
}

/** Whether a caller may see a site. */
export function maySee(caller: Caller, site: string): boolean {
  return caller.sites === 'all' || caller.sites.includes(site);
}
