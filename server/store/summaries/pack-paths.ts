import type { Touchpoint } from '#core/visit/touchpoint.ts';
import { type NumberRow, type PackedNumbers, packNumbers, unpackNumbers } from './packed-numbers.ts';
import { type PackedTexts, packTexts, type TextRow, unpackTexts } from './packed-texts.ts';

const TEXTS = ['source', 'medium', 'campaign', 'term', 'content', 'click_kind', 'click_value'] as const;
type Name = (typeof TEXTS)[number];

/** What led to each of many rows. */
export interface PackedPaths {
  /** How many touchpoints each row has, and then those of all rows one after the other. */
  readonly touches: PackedNumbers;
  readonly paths: Readonly<Record<Name, PackedTexts>>;
  readonly pathsAt: PackedNumbers;
}

/** @param rows for each the touchpoints that led to it, oldest first */
export function packPaths(rows: readonly (readonly Touchpoint[])[]): PackedPaths {
  const all = rows.flatMap((touchpoints) =>
    touchpoints.map(({ adClickId, ...touchpoint }) => ({
      ...touchpoint,
      // Visits are told apart by it, and one alone needs no telling apart.
      click_kind: touchpoints.length > 1 && adClickId ? adClickId.kind : null,
      click_value: touchpoints.length > 1 && adClickId ? adClickId.value : null,
    })),
  );
  const column = (name: Name) => packTexts(all.map((touchpoint) => touchpoint[name]));
  return {
    touches: packNumbers(rows.map((touchpoints) => touchpoints.length)),
    paths: Object.fromEntries(TEXTS.map((name) => [name, column(name)])) as Record<Name, PackedTexts>,
    pathsAt: packNumbers(all.map(({ at }) => at)),
  };
}

/** The same as columns: a million touchpoints need not all become objects to be counted. */
export interface PathColumns {
  /** How many touchpoints each row has; they stand one row's after the other's. */
  readonly touches: NumberRow;
  /** When each touchpoint was, epoch milliseconds. */
  readonly at: NumberRow;
  /** What else is told of each. */
  readonly texts: readonly TextRow[];
  touchpoint(place: number): Touchpoint;
}

export function pathColumns({ touches, paths, pathsAt }: PackedPaths): PathColumns {
  const columns = Object.fromEntries(TEXTS.map((name) => [name, unpackTexts(paths[name])])) as Record<Name, TextRow>;
  const textIn = (name: Name, i: number) => columns[name].texts[columns[name].places[i] ?? 0] ?? null;
  const at = unpackNumbers(pathsAt);
  return {
    touches: unpackNumbers(touches),
    at,
    texts: Object.values(columns),
    touchpoint(place) {
      const kind = textIn('click_kind', place);
      return {
        at: at[place] ?? 0,
        source: textIn('source', place) ?? '',
        medium: textIn('medium', place) ?? '',
        campaign: textIn('campaign', place) ?? '',
        term: textIn('term', place) ?? '',
        content: textIn('content', place) ?? '',
        ...(kind !== null && { adClickId: { kind, value: textIn('click_value', place) ?? '' } }),
      };
    },
  };
}

export function unpackPaths(packed: PackedPaths): Touchpoint[][] {
  const { touches, at, touchpoint } = pathColumns(packed);
  const all = Array.from(at, (_, place) => touchpoint(place));
  let next = 0;
  return Array.from(touches, (count) => {
    next += count;
    return all.slice(next - count, next);
  });
}
