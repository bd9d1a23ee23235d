import { beforeEach, describe, expect, it, vi } from 'vitest';
import { memory } from '../../../widget/page/memory.ts';
import { recallVisit } from '../../../widget/page/recall-visit.ts';
import { FakeStorage } from './fake-storage.ts';

const DAY_MS = 86_400_000;
const NOW = 1_790_000_000_000;
const granted = { consent: 'granted', lookbackDays: 30 } as const;

describe('A visit', () => {
  let storage: FakeStorage;
  beforeEach(() => {
    storage = new FakeStorage();
    vi.stubGlobal('localStorage', storage);
  });

  it('is this landing alone, and storage is not touched, without consent', () => {
    for (const consent of ['unset', 'denied'] as const) {
      expect(recallVisit({ ...granted, consent }, { at: NOW, source: 'news' }, NOW)).toEqual({
        landings: [{ at: NOW, source: 'news' }],
      });
    }
    expect(storage.touched).toBe(0);
  });

  it('has no landing when it only goes on', () => {
    expect(recallVisit({ ...granted, consent: 'unset' }, undefined, NOW).landings).toEqual([]);
    expect(recallVisit(granted, undefined, NOW).landings).toEqual([]);
  });

  it('has the landings of the lookback, oldest first, and forgets older ones', () => {
    memory.write({ landings: [{ at: NOW - 8 * DAY_MS }, { at: NOW - 6 * DAY_MS, source: 'b' }], unsent: [] });
    const visit = recallVisit({ ...granted, lookbackDays: 7 }, { at: NOW, source: 'c' }, NOW);
    expect(visit.landings.map(({ source }) => source)).toEqual(['b', 'c']);
    expect(memory.read().landings).toEqual(visit.landings);
  });

  it.each([
    ['91 days are 90', 91, 90],
    ['a word is 30 days', Number.NaN, 30],
    ['less than one day is one', -5, 1],
  ])('%s', (_title, lookbackDays, days) => {
    const inside = { at: NOW - days * DAY_MS + 1, source: 'inside' };
    memory.write({ landings: [{ at: NOW - days * DAY_MS - 1 }, inside], unsent: [] });
    expect(recallVisit({ ...granted, lookbackDays }, undefined, NOW).landings).toEqual([inside]);
  });

  it('keeps twenty landings at most, the newest', () => {
    for (let i = 0; i < 30; i++) recallVisit(granted, { at: NOW + i, campaign: `c${i}` }, NOW + i);
    const { landings } = memory.read();
    expect(landings).toHaveLength(20);
    expect(landings.at(-1)?.campaign).toBe('c29');
  });

  it('that is reloaded within half an hour is one visit; tomorrow it is another', () => {
    recallVisit(granted, { at: NOW, source: 'news' }, NOW);
    recallVisit(granted, { at: NOW + 60_000, source: 'news' }, NOW + 60_000);
    expect(memory.read().landings).toHaveLength(1);
    recallVisit(granted, { at: NOW + DAY_MS, source: 'news' }, NOW + DAY_MS);
    expect(memory.read().landings).toHaveLength(2);
  });

  it('has one visitor id that stays, as the wire wants it', () => {
    const { visitorId } = recallVisit(granted, undefined, NOW);
    expect(visitorId).toMatch(/^[\w-]{8,64}$/);
    expect(recallVisit(granted, undefined, NOW + 1).visitorId).toBe(visitorId);
  });

  it('works the same where storage is denied', () => {
    storage.refuses = true;
    expect(recallVisit(granted, { at: NOW, source: 'news' }, NOW).landings).toEqual([{ at: NOW, source: 'news' }]);
  });
});
