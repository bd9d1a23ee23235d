import { describe, expect, it } from 'vitest';
import { announcementOf } from '../../server/console/report/elements/announcement-of.ts';
import type { ShownReport } from '../../server/console/report/view/report-state.ts';
import type { ReportView } from '../../server/console/report/view/report-view.ts';
import { aReading } from './a-reading.ts';
import { aView } from './a-view.ts';
import { anOverview } from './an-overview.ts';

function shown(conversations: number, from = '2026-10-24', change: Partial<ReportView> = {}): ShownReport {
  const overview = anOverview({ funnel: { impressions: 140, clicks: 12, conversations } });
  const view = aView({ range: { from, to: overview.to }, ...change });
  return { ...aReading({ overview }), view, changed: new Set(), readAt: 0 };
}

describe('what a screen reader hears', () => {
  it('hears of new conversations, with the total, so that two in a row are two announcements', () => {
    expect(announcementOf(shown(5), shown(6))).toBe('1 new conversation, 6 in these days.');
    expect(announcementOf(shown(6), shown(7))).toBe('1 new conversation, 7 in these days.');
    expect(announcementOf(shown(5), shown(8))).toBe('3 new conversations, 8 in these days.');
  });

  it('is left in peace when no conversation was added', () => {
    expect(announcementOf(shown(5), shown(5))).toBeUndefined();
    expect(announcementOf(shown(5), shown(4))).toBeUndefined();
  });

  it('hears the range and its total when another range is shown, and nothing of "new"', () => {
    expect(announcementOf(shown(2, '2026-11-22'), shown(5))).toMatch(/Oct.*: 5 conversations\.$/);
    expect(announcementOf(undefined, shown(1))).toMatch(/: 1 conversation\.$/);
  });

  it('hears by which model credit is now shared, and beside which', () => {
    const other = shown(5, '2026-10-24', { model: 'linear', compare: 'time-decay', lookbackDays: 7 });
    expect(announcementOf(shown(5), other)).toMatch(
      /^Linear compared with Time decay, 7-day lookback\. .*: 5 conversations\.$/,
    );
  });

  it('is left in peace when a conversation is opened', () => {
    expect(announcementOf(shown(5), shown(5, '2026-10-24', { conversation: 'cnv_1' }))).toBeUndefined();
  });
});
