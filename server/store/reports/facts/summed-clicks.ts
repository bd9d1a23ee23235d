import type { ClickFact, FactContext } from '#core/report/fact.ts';
import { pathTo } from '#core/report/path-to.ts';
import type { Touchpoint } from '#core/visit/touchpoint.ts';
import { type PackedClicks, type SummedClicks, unpackClicks } from '../../summaries/pack-clicks.ts';
import type { Stretch } from '../../summaries/summary-cache.ts';
import type { Reading } from './reading.ts';

/** Unpacked, a click takes several times the bytes of its text. */
const WEIGHT = 5;
const NOT_TOLD: FactContext = {};

/** The clicks of a stretch that was summed up, one by one, and for each that is a repeat the one in whose place it is. */
export async function summedClicks(
  { summaries, query, isTold }: Pick<Reading, 'summaries' | 'query' | 'isTold'>,
  stretch: Stretch,
): Promise<{ readonly clicks: readonly ClickFact[]; readonly repeats: ReadonlyMap<string, string> }> {
  const read = (body: unknown) => unpackClicks(body as PackedClicks);
  const packed = await summaries.part(query.site, stretch, 'clicks', read, WEIGHT);
  const clicks = packed.ids.map((id, place) => {
    const at = packed.at[place] ?? 0;
    const path = pathTo(packed.touchpoints[place] ?? [], at, query.lookbackDays);
    return new ClickOfSummary({ id, at, path, place, told: isTold ? packed : undefined });
  });
  return { clicks, repeats: packed.repeats };
}

interface Found {
  readonly id: string;
  readonly at: number;
  readonly path: readonly Touchpoint[];
  readonly place: number;
  readonly told: SummedClicks | undefined;
}

/** A class, since there are a million of them, and hardly one is asked for its context. */
class ClickOfSummary implements ClickFact {
  readonly id: string;
  readonly at: number;
  readonly countsAt: number;
  readonly count = 1;
  readonly isBefore = false;
  // What these tell, which clicks are repeats, is known already.
  readonly visitor = '';
  readonly link = '';
  readonly ledBy = undefined;
  readonly path: readonly Touchpoint[];
  readonly #place: number;
  readonly #told: SummedClicks | undefined;

  constructor({ id, at, path, place, told }: Found) {
    this.id = id;
    this.at = at;
    this.countsAt = at;
    this.path = path;
    this.#place = place;
    this.#told = told;
  }

  get context(): FactContext {
    return this.#told?.contextOf(this.#place) ?? NOT_TOLD;
  }
}
