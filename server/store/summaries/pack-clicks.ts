import type { FactContext } from '#core/report/fact.ts';
import type { Touchpoint } from '#core/visit/touchpoint.ts';
import { CONTEXT_FIELDS } from './event-fields.ts';
import { type PackedPaths, type PathColumns, packPaths, pathColumns } from './pack-paths.ts';
import { type NumberRow, type PackedNumbers, packNumbers, unpackNumbers } from './packed-numbers.ts';
import { type PackedTexts, packTexts, unpackTexts } from './packed-texts.ts';

/** A click as a summary tells it to models that learn from single journeys. */
export interface SummedClick {
  readonly id: string;
  readonly at: number;
  /** The click that counts in its place, if it is a repeat. */
  readonly repeatOf: string | undefined;
  /** Everything that led to it within the longest lookback, oldest first. */
  readonly touchpoints: readonly Touchpoint[];
  readonly context: FactContext;
}

/** The clicks of a stretch, one by one: reading them so takes a tenth of what their rows and visits take. */
export interface PackedClicks {
  /** With a space between. */
  readonly ids: string;
  readonly at: PackedNumbers;
  readonly repeats: Readonly<Record<string, string>>;
  readonly context: Readonly<Record<string, PackedTexts>>;
  readonly paths: PackedPaths;
}

/** The same, ready to be read. */
export interface SummedClicks {
  readonly ids: readonly string[];
  readonly at: NumberRow;
  /** For each repeated click the one that counts in its place. */
  readonly repeats: ReadonlyMap<string, string>;
  /** What led to each. */
  readonly paths: PathColumns;
  contextOf(click: number): FactContext;
}

export function packClicks(clicks: readonly SummedClick[]): PackedClicks {
  return {
    ids: clicks.map(({ id }) => id).join(' '),
    at: packNumbers(clicks.map(({ at }) => at)),
    repeats: Object.fromEntries(clicks.flatMap(({ id, repeatOf }) => (repeatOf === undefined ? [] : [[id, repeatOf]]))),
    context: Object.fromEntries(
      CONTEXT_FIELDS.map((field) => [field, packTexts(clicks.map(({ context }) => context[field] ?? null))]),
    ),
    paths: packPaths(clicks.map(({ touchpoints }) => touchpoints)),
  };
}

export function unpackClicks({ ids, at, repeats, context, paths }: PackedClicks): SummedClicks {
  const columns = Object.entries(context).map(([field, texts]) => [field, unpackTexts(texts)] as const);
  return {
    ids: ids === '' ? [] : ids.split(' '),
    at: unpackNumbers(at),
    repeats: new Map(Object.entries(repeats)),
    paths: pathColumns(paths),
    contextOf: (click) =>
      Object.fromEntries(columns.map(([field, { texts, places }]) => [field, texts[places[click] ?? 0] ?? undefined])),
  };
}
