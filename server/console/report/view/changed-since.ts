import { changedFigures } from '../figures/changed-figures.ts';
import type { ReadReport } from './read-report.ts';

/** What the reader has not seen yet: names of figures that differ, and ids of conversations that came. */
export function changedSince(before: ReadReport, after: ReadReport): ReadonlySet<string> {
  const known = new Set(before.latest?.map(({ id }) => id));
  const came = before.latest ? (after.latest ?? []).map(({ id }) => id).filter((id) => !known.has(id)) : [];
  return new Set([...changedFigures(before.overview, after.overview), ...came]);
}
