/**
 * Whether an address in the page's data is the page that is shown: the same path, and no parameter that says otherwise.
 * `/shoe?variant=2` is `/shoe?variant=2&utm_source=x`, and `/shoe` is both.
 * @returns 0 for another page; else 1, and more for each parameter that fits
 */
export function isSamePage(address: unknown, href: string): number {
  if (typeof address !== 'string' || !address || !URL.canParse(address, href)) return 0;
  const [given, shown] = [new URL(address, href), new URL(href)];
  const path = (url: URL) => url.pathname.replace(/\/+$/, '');
  if (given.host !== shown.host || path(given) !== path(shown)) return 0;
  let fits = 1;
  for (const [name, value] of given.searchParams) {
    if (shown.searchParams.get(name) !== value) return 0;
    fits++;
  }
  return fits;
}
