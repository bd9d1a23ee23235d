import { JsonView } from './json-view.ts';
import { timeOf } from './time-of.ts';

/** Seconds would be taken for a day in 1970, so they are refused. */
const EARLIEST = Date.UTC(2000, 0);

/** What to say where there is none. */
export const NO_MOMENT =
  'is not a time: give epoch milliseconds, or ISO 8601 with its offset, like 2026-11-02T12:00:00Z';

/** Epoch milliseconds of a time that a developer wrote: milliseconds as a number, or ISO 8601 with its offset. */
export function momentOf(value: unknown): number | undefined {
  const view = new JsonView(value);
  const time = typeof value === 'number' ? view.number : timeOf(view);
  return time !== undefined && Number.isSafeInteger(time) && time >= EARLIEST ? time : undefined;
}
