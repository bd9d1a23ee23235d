import type { KeyScope } from '../../store/rows/key-row.ts';
import type { PersonRow } from '../../store/rows/person-row.ts';
import type { SharedQuery } from '../../store/rows/share-row.ts';

/** What a key or a person may do; each includes those before it. */
export const SCOPES = ['read', 'write', 'admin'] as const satisfies readonly KeyScope[];
export type Scope = (typeof SCOPES)[number];

/** Who asks, as far as the API cares. */
export interface Caller {
  /** What goes into logs and lists: `key:<id>`, `person:<id>` or `share:<id>`. */
  readonly name: string;
  readonly scope: Scope;
  /** Ids of the sites it may see; every other site does not exist for it. */
  readonly sites: 'all' | readonly string[];
  /** Whether it may say who comes in. */
  readonly isOwner: boolean;
  /** The browser's session and whose it is, where a browser asks; the person is missing behind the machine's own link. */
  readonly sessionId?: string;
  readonly person?: PersonRow;
  /** What it may see of its one site, where it came by a link that shows a single report. */
  readonly within?: { readonly site: string; readonly name: string; readonly query: SharedQuery };
}

/** Whether a caller may do what needs `scope`. */
export function mayDo(caller: Caller, scope: Scope): boolean {
  return SCOPES.indexOf(caller.scope) >= SCOPES.indexOf(scope);
}

/** Whether a caller may see a site. */
export function maySee(caller: Caller, site: string): boolean {
  return caller.sites === 'all' || caller.sites.includes(site);
}
