/** The address without whatever was chosen but the site and its days. */
export function usualSearch(search: string): string {
  const asked = new URLSearchParams(search);
  const kept = ['site', 'from', 'to', 'days'].flatMap((name) => {
    const value = asked.get(name);
    return value === null ? [] : [[name, value]];
  });
  return `?${new URLSearchParams(kept)}`;
}
