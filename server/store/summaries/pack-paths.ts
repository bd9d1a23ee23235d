import type { Touchpoint } from '#core/visit/touchpoint.ts';
import { type PackedNumbers, packNumbers, unpackNumbers } from './packed-numbers.ts';
import { type PackedTexts, packTexts, unpackTexts } from './packed-texts.ts';

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

export function unpackPaths({ touches, paths, pathsAt }: PackedPaths): Touchpoint[][] {
  const columns = Object.fromEntries(TEXTS.map((name) => [name, unpackTexts(paths[name])])) as Record<
    Name,
    ReturnType<typeof unpackTexts>
  >;
  const textIn = (name: Name, i: number) => columns[name].texts[columns[name].places[i] ?? 0] ?? null;
  const all = Array.from(unpackNumbers(pathsAt), (at, i): Touchpoint => {
    const kind = textIn('click_kind', i);
    return {
      at,
      source: textIn('source', i) ?? '',
      medium: textIn('medium', i) ?? '',
      campaign: textIn('campaign', i) ?? '',
      term: textIn('term', i) ?? '',
      content: textIn('content', i) ?? '',
      ...(kind !== null && { adClickId: { kind, value: textIn('click_value', i) ?? '' } }),
    };
  });
  let next = 0;
  return Array.from(unpackNumbers(touches), (count) => {
    next += count;
    return all.slice(next - count, next);
  });
}
