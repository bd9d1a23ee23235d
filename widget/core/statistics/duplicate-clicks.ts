/**
 * Which clicks of one visitor on one link are repeats: those within a span after the last click that counted, its end
 * excluded. The span does not slide with the repeats, or a steady clicker would count once for ever.
 * @param clickedAt epoch milliseconds, in any order
 * @param withinMs 1 second by default
 * @returns for each click, in the order given, whether it is a repeat; of equal times the first given counts
 */
export function duplicateClicks(clickedAt: readonly number[], withinMs = 1_000): boolean[] {
  const repeats = clickedAt.map(() => true);
  let counted = Number.NEGATIVE_INFINITY;
  for (const { at, i } of clickedAt.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at)) {
    if (at - counted < withinMs) continue;
    repeats[i] = false;
    counted = at;
  }
  return repeats;
}
