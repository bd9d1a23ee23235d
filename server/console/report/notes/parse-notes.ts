import { asRecord } from '../api/as-record.ts';
import { parseList } from '../api/parse-list.ts';
import { isDay } from '../days/is-day.ts';
import type { Note } from './note.ts';

export function parseNotes(body: unknown): readonly Note[] | undefined {
  return parseList(asRecord(body)['notes'], (item) => {
    const { id, day, text } = asRecord(item);
    if (typeof id !== 'string' || typeof day !== 'string' || typeof text !== 'string') return undefined;
    return isDay(day) ? { id, day, text } : undefined;
  });
}
