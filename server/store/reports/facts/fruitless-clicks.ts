import { isWithinLookback } from '#core/attribution/eligible-touchpoints.ts';
import type { FactContext, PressedFact } from '#core/report/fact.ts';
import { passesFilters } from '#core/report/passes-filters.ts';
import { pathTo } from '#core/report/path-to.ts';
import type { Touchpoint } from '#core/visit/touchpoint.ts';
import { groupRows } from '../../summaries/group-rows.ts';
import { type PackedClicks, type SummedClicks, unpackClicks } from '../../summaries/pack-clicks.ts';
import type { Stretch } from '../../summaries/summary-cache.ts';
import type { Reading } from './reading.ts';

/**
 * The clicks of stretches that were summed up, as far as something led to them and no conversation came of them. There
 * may be a million, nearly all led to by one of a few ads: those alike are told once.
 * @param began ids of clicks that conversations came of; the clicks that count in the place of repeats are added
 */
export async function fruitlessClicks(
  { summaries, query, stretches }: Pick<Reading, 'summaries' | 'query' | 'stretches'>,
  began: Set<string>,
): Promise<PressedFact[]> {
  const isFiltered = query.filters.length + (query.fixedFilters?.length ?? 0) > 0;
  const passes = isFiltered ? passesFilters(query.filters, query.fixedFilters) : undefined;
  const facts: PressedFact[] = [];
  // From the last to the first, since a repeat comes after the click that counts in its place.
  for (const stretch of stretches.toReversed()) {
    if (stretch.version === null) continue;
    const read = (body: unknown) => unpackClicks(body as PackedClicks);
    const clicks = await summaries.largePart(query.site, stretch, 'clicks', read);
    for (const [repeat, counted] of clicks.repeats) if (began.has(repeat)) began.add(counted);
    for (const fact of fruitlessOf(clicks, { stretch, began, passes, lookbackDays: query.lookbackDays }))
      facts.push(fact);
  }
  return facts;
}

interface Asked {
  readonly stretch: Stretch;
  readonly began: ReadonlySet<string>;
  /** Left out where there are no filters. */
  readonly passes: ((fact: PressedFact) => boolean) | undefined;
  readonly lookbackDays: number;
}

function fruitlessOf(clicks: SummedClicks, { stretch, began, passes, lookbackDays }: Asked): PressedFact[] {
  const { ids, at, paths, repeats } = clicks;
  const alike = groupRows(
    paths.at.length,
    paths.texts.map(({ places, texts }) => ({ places, size: texts.length })),
  );
  const counts = new Uint32Array(alike.some.length);
  const facts: PressedFact[] = [];
  let next = 0;
  ids.forEach((id, click) => {
    const first = next;
    next += paths.touches[click] ?? 0;
    if (next === first || began.has(id) || repeats.has(id)) return;
    const clickAt = at[click] ?? 0;
    if (next - first === 1 && !passes) {
      const group = alike.of[first] ?? 0;
      if (isWithinLookback(paths.at[first] ?? 0, clickAt, lookbackDays)) counts[group] = (counts[group] ?? 0) + 1;
      return;
    }
    const touchpoints: Touchpoint[] = [];
    for (let place = first; place < next; place++) touchpoints.push(paths.touchpoint(place));
    const fact = new FruitlessClick(clickAt, pathTo(touchpoints, clickAt, lookbackDays), () => clicks.contextOf(click));
    if (fact.path.length > 0 && (passes?.(fact) ?? true)) facts.push(fact);
  });
  alike.some.forEach((place, group) => {
    const count = counts[group] ?? 0;
    const path = [paths.touchpoint(place)];
    if (count > 0) facts.push({ at: stretch.from, countsAt: stretch.from, path, context: {}, count });
  });
  return facts;
}

/** A class, since there may be many, and few are asked for their context. */
class FruitlessClick implements PressedFact {
  readonly at: number;
  readonly countsAt: number;
  readonly count = 1;
  readonly path: readonly Touchpoint[];
  readonly #told: () => FactContext;

  constructor(at: number, path: readonly Touchpoint[], told: () => FactContext) {
    this.at = at;
    this.countsAt = at;
    this.path = path;
    this.#told = told;
  }

  get context(): FactContext {
    return this.#told();
  }
}
