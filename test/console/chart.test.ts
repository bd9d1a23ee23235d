import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadPoint } from '../../server/console/report/api/read-series.ts';
import { axisDays } from '../../server/console/report/chart/axis-days.ts';
import { chartPaths } from '../../server/console/report/chart/chart-paths.ts';
import { chartPoints } from '../../server/console/report/chart/chart-points.ts';
import { chartScales } from '../../server/console/report/chart/chart-scales.ts';
import { stepPoint } from '../../server/console/report/chart/step-point.ts';
import { actionOfKey } from '../../server/console/report/keys/action-of-key.ts';
import { searchOfAction } from '../../server/console/report/keys/search-of-action.ts';
import { aView } from './a-view.ts';
import { someFigures } from './some-figures.ts';

const bar = (day: number, maturity: number | null): ReadPoint => ({
  ...someFigures({ conversations: day }),
  startsAt: day * 100,
  endsAt: (day + 1) * 100,
  date: `2026-11-0${day}`,
  time: undefined,
  maturity,
});

describe('the chart', () => {
  it('marks the day that is not over, and draws none that lies ahead', () => {
    const points = chartPoints([bar(1, 1), bar(2, 1), bar(3, 1)], 'conversations', 'start', 250);
    expect(points.map(({ isFinal, isAhead, value }) => [isFinal, isAhead, value])).toEqual([
      [true, false, 1],
      [false, false, 2],
      [false, true, null],
    ]);
  });

  it('has a gap before counting began, where zero would say what nobody knows, and keeps what was imported', () => {
    const spent = { ...bar(2, 1), conversations: 0, spend: [{ currency: 'EUR', amount: 900 }] };
    const early = [spent, { ...bar(3, 1), conversations: 0 }, bar(4, 1)];
    const drawn = (metric: 'conversations' | 'spend', since?: number) =>
      chartPoints(early, metric, 'start', 900, since).map(({ value, isUncounted }) => [value, isUncounted]);
    expect(drawn('conversations', 350)).toEqual([
      [null, true],
      [0, false],
      [4, false],
    ]);
    expect(drawn('conversations')).toEqual([
      [0, false],
      [0, false],
      [4, false],
    ]);
    expect(drawn('spend', 350)[0]).toEqual([900, false]);
  });

  it('marks days whose clicks have yet to bring their conversations, where these count by their click', () => {
    const young = [bar(1, 1), bar(2, 0.6), bar(3, null)];
    const finals = (metric: 'conversations' | 'clicks' | 'costPerConversation', cohort: 'start' | 'click') =>
      chartPoints(young, metric, cohort, 900).map(({ isFinal }) => isFinal);
    expect(finals('conversations', 'click')).toEqual([true, false, true]);
    expect(finals('conversations', 'start')).toEqual([true, true, true]);
    expect(finals('clicks', 'click')).toEqual([true, true, true]);
    expect(finals('costPerConversation', 'start')).toEqual([true, false, true]);
  });

  it('begins at nothing, holds every figure, and keeps all of it inside', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 90 }), (values) => {
        const size = { width: 700, height: 260 };
        const { x, y, ticks } = chartScales(values.length, Math.max(...values), size, true);
        expect(ticks[0]).toBe(0);
        expect(ticks.every(Number.isInteger)).toBe(true);
        for (const [i, value] of values.entries()) {
          expect(x(i)).toBeGreaterThanOrEqual(0);
          expect(x(i)).toBeLessThanOrEqual(size.width);
          expect(y(value)).toBeGreaterThanOrEqual(0);
          expect(y(value)).toBeLessThanOrEqual(y(0));
        }
      }),
      { seed: 5 },
    );
  });

  it('leaves a gap where there is no figure', () => {
    const { line } = chartPaths(
      [1, null, 3, 4],
      (i) => i * 10,
      (value) => value,
    );
    expect(line).toBe('M0,1ZM20,3L30,4');
  });

  it('writes as many days below as fit, the first always', () => {
    expect(axisDays(30, 720)).toEqual([0, 3, 6, 9, 12, 15, 18, 21, 24, 27]);
    expect(axisDays(1, 300)).toEqual([0]);
    expect(axisDays(7, 10)).toEqual([0]);
  });

  it.each([
    ['ArrowRight', 3, 4],
    ['ArrowRight', 9, 9],
    ['ArrowLeft', 0, 0],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['PageUp', 9, 2],
    ['a', 5, undefined],
  ])('goes with %s from %d to %s', (key, from, to) => {
    expect(stepPoint(key, from, 10)).toBe(to);
  });
});

describe('the keys', () => {
  const press = (key: string, held = {}) =>
    actionOfKey({ key, ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false, ...held });

  it('are letters in either case, and nothing with another key held', () => {
    expect([press('w'), press('W'), press('?'), press('ArrowLeft'), press('Escape')]).toEqual([
      'days7',
      'days7',
      'help',
      'earlier',
      'clear',
    ]);
    expect(press('c', { ctrlKey: true })).toBeUndefined();
    expect(press('c', { metaKey: true })).toBeUndefined();
    expect(press('Escape', { defaultPrevented: true })).toBeUndefined();
    expect(press('z')).toBeUndefined();
  });

  it('lead to addresses, and nowhere past today or without a filter', () => {
    const view = aView();
    expect(searchOfAction('today', '', view)).toBe('?site=shop&from=2026-11-22&to=2026-11-22');
    expect(searchOfAction('earlier', '', view)).toBe('?site=shop&from=2026-09-24&to=2026-10-23');
    expect(searchOfAction('later', '', view)).toBeUndefined();
    expect(searchOfAction('clear', '', view)).toBeUndefined();
    expect(searchOfAction('comparison', '?x=1', view)).toBe('?x=1&against=off');
    expect(searchOfAction('comparison', '?against=off', { ...view, against: undefined })).toBe('?');
  });
});
