import type { ReadPoint } from '../api/read-series.ts';
import type { Note } from './note.ts';

/**
 * The notes of each bar that has any, by its place. A note belongs to the bar in which its day begins: to the first
 * hour of it, to the day itself, or to its week.
 */
export function notesOfBars(
  points: readonly Pick<ReadPoint, 'date'>[],
  notes: readonly Note[],
): ReadonlyMap<number, readonly Note[]> {
  const found = new Map<number, Note[]>();
  for (const note of notes) {
    const last = points.findLastIndex(({ date }) => date <= note.day);
    const day = points[last]?.date;
    if (day === undefined) continue;
    const bar = points.findIndex(({ date }) => date === day);
    found.set(bar, [...(found.get(bar) ?? []), note]);
  }
  return found;
}
