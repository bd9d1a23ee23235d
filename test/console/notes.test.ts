import { describe, expect, it } from 'vitest';
import { notesOfBars } from '../../server/console/report/notes/notes-of-bars.ts';
import { parseNotes } from '../../server/console/report/notes/parse-notes.ts';

const note = (day: string, text = day) => ({ id: `not_${text}`, day, text });
const bars = (...dates: string[]) => dates.map((date) => ({ date }));

describe('notes on days', () => {
  it('stand at their day, several at one of them together', () => {
    const notes = [note('2026-11-02', 'letter'), note('2026-11-02', 'holiday'), note('2026-11-03')];
    const found = notesOfBars(bars('2026-11-01', '2026-11-02', '2026-11-03'), notes);
    expect([...found].map(([bar, these]) => [bar, these.map(({ text }) => text)])).toEqual([
      [1, ['letter', 'holiday']],
      [2, ['2026-11-03']],
    ]);
  });

  it('stand at the week that holds their day, and at the first hour of it', () => {
    expect([...notesOfBars(bars('2026-11-02', '2026-11-09'), [note('2026-11-08')]).keys()]).toEqual([0]);
    const hours = bars('2026-11-02', '2026-11-02', '2026-11-03', '2026-11-03');
    expect([...notesOfBars(hours, [note('2026-11-03')]).keys()]).toEqual([2]);
  });

  it('are left out before the first bar', () => {
    expect(notesOfBars(bars('2026-11-02'), [note('2026-11-01')]).size).toBe(0);
    expect(notesOfBars([], [note('2026-11-01')]).size).toBe(0);
  });

  it('are read whole or not at all', () => {
    expect(parseNotes({ notes: [note('2026-11-02')] })).toEqual([note('2026-11-02')]);
    for (const wrong of [{}, { notes: [{ ...note('2026-02-30') }] }, { notes: [{ day: '2026-11-02' }] }]) {
      expect(parseNotes(wrong)).toBeUndefined();
    }
  });
});
