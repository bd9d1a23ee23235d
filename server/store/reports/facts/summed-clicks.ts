import type { ClickFact, FactContext } from '#core/report/fact.ts';
import { pathTo } from '#core/report/path-to.ts';
import { type PackedClicks, unpackClicks } from '../../summaries/pack-clicks.ts';
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
  const clicks = packed.ids.map((id, i): ClickFact => {
    const at = packed.at[i] ?? 0;
    return {
      id,
      at,
      countsAt: at,
      count: 1,
      isBefore: false,
      // What these tell, which clicks are repeats, is known already.
      visitor: '',
      link: '',
      ledBy: undefined,
      path: pathTo(packed.touchpoints[i] ?? [], at, query.lookbackDays),
      context: isTold ? packed.contextOf(i) : NOT_TOLD,
    };
  });
  return { clicks, repeats: packed.repeats };
}
