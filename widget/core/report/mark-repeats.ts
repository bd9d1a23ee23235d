import { duplicateClicks } from '../statistics/duplicate-clicks.ts';
import type { ClickFact } from './fact.ts';

/**
 * Which clicks are repeats: the same visitor, led by the same ad, pressing the same launcher or link again within a
 * second.
 * @returns for each repeated click the id of the click that counts in its place
 */
export function markRepeats(clicks: readonly ClickFact[]): ReadonlyMap<string, string> {
  const byLink = new Map<string, ClickFact[]>();
  for (const click of clicks) {
    const { channel, destination, position, page } = click.context;
    const { at: _, ...ad } = click.path.at(-1) ?? { at: 0 };
    const key = JSON.stringify([click.visitor, channel, destination, position, page, ad]);
    const same = byLink.get(key);
    if (same) same.push(click);
    else byLink.set(key, [click]);
  }
  const repeats = new Map<string, string>();
  for (const same of byLink.values()) {
    if (same.length < 2) continue;
    same.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    const isRepeat = duplicateClicks(same.map(({ at }) => at));
    let counted = '';
    same.forEach(({ id }, i) => {
      if (isRepeat[i]) repeats.set(id, counted);
      else counted = id;
    });
  }
  return repeats;
}
