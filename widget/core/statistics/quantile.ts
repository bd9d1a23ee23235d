/**
 * The value below which a share of some numbers lies, drawn straight between neighbours (type 7, the default of R and
 * numpy). @param sorted ascending @param share 0 to 1 @throws RangeError when there are no numbers
 */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('a quantile needs at least one number');
  return below + (above - below) * (place - Math.floor(place));
}
