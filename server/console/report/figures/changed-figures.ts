import type { Overview } from '#core/report/overview.ts';
import { figuresOf } from './figures-of.ts';

/** Names of the figures that differ from the last time the same report was read; a new row counts from 0. */
export function changedFigures(before: Overview, after: Overview): ReadonlySet<string> {
  const old = figuresOf(before);
  return new Set([...figuresOf(after)].filter(([name, value]) => value !== (old.get(name) ?? 0)).map(([name]) => name));
}
