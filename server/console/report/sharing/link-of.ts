/**
 * The address of the link through which this page is read, `/share/<token>`; empty on the owner's own report. All that
 * a link shows, its API too, lies below it.
 */
export function linkOf(pathname: string): string {
  return /^\/share\/[^/]+/.exec(pathname)?.[0] ?? '';
}
