import { describe, expect, it } from 'vitest';
import { addsUp } from '../../server/console/report/figures/adds-up.ts';
import { bandPaths } from '../../server/console/report/figures/band-paths.ts';
import { changedFigures } from '../../server/console/report/figures/changed-figures.ts';
import { formatCount } from '../../server/console/report/figures/format-count.ts';
import { formatPercent } from '../../server/console/report/figures/format-percent.ts';
import { isMeasured } from '../../server/console/report/figures/is-measured.ts';
import { stepRate } from '../../server/console/report/figures/step-rate.ts';
import { anOverview } from './an-overview.ts';

describe('figures of the report', () => {
  it('gives a rate from 20 on, and says so below', () => {
    expect(stepRate(3, 25)).toEqual({ kind: 'rate', part: 3, whole: 25 });
    expect(stepRate(3, 20).kind).toBe('rate');
    expect(stepRate(3, 19).kind).toBe('too-few');
  });

  it('gives no rate when a later step exceeds the one before it, or nothing came before', () => {
    expect(stepRate(26, 25)).toEqual({ kind: 'none', why: 'more-than-before' });
    expect(stepRate(3, 2)).toEqual({ kind: 'none', why: 'more-than-before' });
    expect(stepRate(3, 0)).toEqual({ kind: 'none', why: 'none-before' });
    expect(stepRate(25, 25).kind).toBe('rate');
  });

  it.each([
    [3, 25, '12'],
    [206, 2184, '9.4'],
    [0, 25, '0'],
    [25, 25, '100'],
    [995, 1000, '>99'],
    [1, 100_000, '<0.1'],
  ])('%d of %d is %s percent, and rounding claims neither all nor none', (part, whole, percent) => {
    expect(formatPercent(part, whole)).toBe(`${percent}\u202f%`);
  });

  it('shows shares of a conversation to two decimals and never as none', () => {
    expect([25, 20.333, 0.5, 0, 0.004, 1_234_567].map(formatCount)).toEqual([
      '25',
      '20.33',
      '0.5',
      '0',
      '<0.01',
      '1,234,567',
    ]);
  });

  it('tells a step that was not seen from one that did not happen', () => {
    expect(isMeasured({ impressions: 0, clicks: 3, conversations: 1 }, 'impressions')).toBe(false);
    expect(isMeasured({ impressions: 9, clicks: 0, conversations: 1 }, 'clicks')).toBe(false);
    expect(isMeasured({ impressions: 9, clicks: 0, conversations: 0 }, 'clicks')).toBe(true);
    expect(isMeasured({ impressions: 0, clicks: 0, conversations: 0 }, 'conversations')).toBe(true);
  });

  it('notices when a column or the reasons do not come to their total', () => {
    expect(addsUp(anOverview())).toBe(true);
    expect(addsUp(anOverview({ clicksOfUnknownOrigin: 2 }))).toBe(false);
    expect(addsUp(anOverview({ funnel: { impressions: 140, clicks: 12, conversations: 6 } }))).toBe(false);
    expect(addsUp(anOverview({ unattributed: { conversations: 1, reasons: [] } }))).toBe(false);
  });

  it('names what changed between two readings, a new row included', () => {
    const before = anOverview();
    const row = { source: 'poster', medium: 'qr', campaign: '', clicks: 1, conversations: 0 };
    const after = anOverview({ funnel: { ...before.funnel, clicks: 13 }, rows: [...before.rows, row] });
    expect(changedFigures(before, before).size).toBe(0);
    expect([...changedFigures(before, after)]).toEqual(['clicks', 'clicks ["poster","qr",""]']);
  });

  it('keeps rows apart whose names try to look alike', () => {
    const a = { source: 'a', medium: '","', campaign: 'b', clicks: 1, conversations: 0 };
    const b = { source: 'a","', medium: '', campaign: 'b', clicks: 1, conversations: 0 };
    expect([...changedFigures(anOverview({ rows: [a] }), anOverview({ rows: [a, b] }))]).toHaveLength(1);
  });

  it('draws heights in proportion, a thin line for the tiniest and a hairline for none', () => {
    const [first, second, third] = bandPaths([1000, 500, 1]);
    expect(first).toMatch(/^M0 0H120C.*V72C/);
    expect(second).toMatch(/^M200 24H320/);
    expect(third).toMatch(/^M400 46.5H/);
    expect(bandPaths([0, 0, 0]).join()).not.toMatch(/NaN|Infinity/);
  });
});
