/** What of an address is told by the link itself. */
const told = ['site', 'from', 'to', 'days', 'filter', 'lookbackDays', 'cohort', 'model', 'against', 'conversation'];

/** How the reader looks at the report now, without what a link settles: it opens for others as it is seen here. */
export function lookOf(search: string): string {
  const look = new URLSearchParams(search);
  for (const name of told) look.delete(name);
  return look.size > 0 ? `?${look}` : '';
}
