const offered = [7, 14, 30, 60, 90];

/** The lookbacks offered as pills: the usual ones, the site's own and the one that is shown, shortest first. */
export function lookbackChoices(shown: number, sites: number): readonly number[] {
  return [...new Set([...offered, shown, sites])].sort((a, b) => a - b);
}
