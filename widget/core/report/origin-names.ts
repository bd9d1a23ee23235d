import type { Touchpoint } from '../visit/touchpoint.ts';
import { originOf } from './origin-of.ts';

type Names<Value> = Map<string, Value>;

/** Values of the dimension `origin`, each written once: writing one takes longer than finding it again. */
export function originNames(): (touchpoint: Touchpoint) => string {
  const known: Names<Names<Names<string>>> = new Map();
  return (touchpoint) => {
    const { source, medium, campaign } = touchpoint;
    const found = known.get(campaign)?.get(source)?.get(medium);
    if (found !== undefined) return found;
    const name = originOf(touchpoint);
    const sources = known.get(campaign) ?? new Map<string, Names<string>>();
    known.set(campaign, sources);
    const mediums = sources.get(source) ?? new Map<string, string>();
    sources.set(source, mediums.set(medium, name));
    return name;
  };
}
