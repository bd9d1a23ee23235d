import { duplicateClicks } from '../statistics/duplicate-clicks.ts';
import type { ClickFact } from './fact.ts';

const WITHIN_MS = 1_000;

/**
 * Which clicks are repeats: the same visitor, led by the same ad, pressing the same launcher or link again within a
 * second.
 * @returns for each repeated click the id of the click that counts in its place
 */
export function markRepeats(clicks: readonly ClickFact[]): ReadonlyMap<string, string> {
  const repeats = new Map<string, string>();
  for (const same of Map.groupBy(clicks, ({ visitor }) => visitor).values()) {
    if (same.length < 2) continue;
    same.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    // Few visitors press twice at once, and what they pressed costs more to tell than when.
    if (!same.some(({ at }, i) => i > 0 && at - (same[i - 1]?.at ?? 0) < WITHIN_MS)) continue;
    for (const pressed of Map.groupBy(same, linkOf).values()) {
      const isRepeat = duplicateClicks(
        pressed.map(({ at }) => at),
        WITHIN_MS,
      );
      let counted = '';
      pressed.forEach(({ id }, i) => {
        if (isRepeat[i]) repeats.set(id, counted);
        else counted = id;
      });
    }
  }
  return repeats;
}

function linkOf({ link, ledBy }: ClickFact): string {
  const { at: _, ...ad } = ledBy ?? { at: 0 };
  return JSON.stringify([link, ad]);
}
