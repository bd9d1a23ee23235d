import { describe, expect, it } from 'vitest';
import { linkOf } from '../../server/console/report/sharing/link-of.ts';
import { lookOf } from '../../server/console/report/sharing/look-of.ts';
import { parseShared } from '../../server/console/report/sharing/parse-shared.ts';
import { searchToKeep } from '../../server/console/report/sharing/search-to-keep.ts';
import type { SharedReport } from '../../server/console/report/sharing/shared-report.ts';
import { viewOfLink } from '../../server/console/report/sharing/view-of-link.ts';
import { viewOfSearch } from '../../server/console/report/view/view-of-search.ts';

const sites = [{ id: 'shop', name: 'Shop', timeZone: 'Europe/Lisbon', lookbackDays: 30 }];
const now = Date.UTC(2026, 10, 22, 12);
const told = {
  name: 'For the agency',
  site: 'shop',
  from: '2026-11-01',
  to: '2026-11-20',
  period: { from: '2026-11-01', to: '2026-11-20' },
  filters: ['source:google', 'device:!mobile'],
  model: 'linear',
  lookbackDays: 7,
  cohort: 'click',
};
const shared = parseShared({ shared: told }) as SharedReport;

describe('a report that is read through a link', () => {
  it('knows its link by its address, and the owner’s report by having none', () => {
    expect(linkOf('/share/shop.shr_1.abc')).toBe('/share/shop.shr_1.abc');
    expect(linkOf('/share/shop.shr_1.abc/')).toBe('/share/shop.shr_1.abc');
    for (const path of ['/report', '/share', '/share/', '/demo/share/x']) expect(linkOf(path), path).toBe('');
  });

  it('reads what the link shows, and shows nothing rather than half of it', () => {
    expect(shared).toMatchObject({ range: { from: '2026-11-01', to: '2026-11-20' }, lookbackDays: 7 });
    expect(shared.filters).toEqual([
      { dimension: 'source', value: 'google', isNot: false },
      { dimension: 'device', value: 'mobile', isNot: true },
    ]);
    for (const change of [
      { filters: ['colour:red'] },
      { filters: undefined },
      { model: 'guess' },
      { from: 'x' },
      { cohort: 'end' },
      { lookbackDays: -1 },
    ]) {
      expect(parseShared({ shared: { ...told, ...change } }), JSON.stringify(change)).toBeUndefined();
    }
    expect(parseShared({ shared: null })).toBeUndefined();
  });

  it.each([
    '',
    '?site=other',
    '?from=2020-01-01&to=2030-01-01',
    '?days=400',
    '?lookbackDays=90',
    '?cohort=start',
    '?against=year',
  ])('stays within the link whatever its address asks for: %j', (search) => {
    expect(viewOfLink(search, sites, shared, now)).toMatchObject({
      ok: true,
      value: {
        site: sites[0],
        range: { from: '2026-11-01', to: '2026-11-20' },
        lookbackDays: 7,
        cohort: 'click',
        against: undefined,
        model: 'linear',
        shared,
      },
    });
  });

  it('lets its reader choose how to look at it, and narrow it down', () => {
    const view = viewOfLink('?model=last-click&metric=spend&filter=campaign:autumn', sites, shared, now);
    expect(view).toMatchObject({ value: { model: 'last-click', metric: 'spend' } });
    expect(view.ok && view.value.filters).toEqual([{ dimension: 'campaign', value: 'autumn', isNot: false }]);
  });

  it('opens for others as it is seen by whoever makes the link', () => {
    const search = '?site=shop&from=2026-11-01&to=2026-11-02&filter=x&model=linear&metric=spend&sources=campaign';
    expect(lookOf(search)).toBe('?metric=spend&sources=campaign');
    expect(lookOf('?site=shop')).toBe('');
  });
});

describe('a view that is kept', () => {
  it('moves on with the days, or stands still, as was chosen', () => {
    const search = '?from=2026-11-16&to=2026-11-22&grain=hour&filter=source:google&conversation=cnv_1';
    expect(searchToKeep(search, 'shop', 7)).toBe('filter=source%3Agoogle&site=shop&days=7&grain=hour');
    expect(searchToKeep(search, 'shop', { from: '2026-11-16', to: '2026-11-22' })).toBe(
      'filter=source%3Agoogle&site=shop&from=2026-11-16&to=2026-11-22&grain=hour',
    );
  });

  it('shows as many days up to today as it says', () => {
    expect(viewOfSearch('?days=7', sites, now)).toMatchObject({
      value: { range: { from: '2026-11-16', to: '2026-11-22' } },
    });
    for (const days of ['0', '401', '-1', '1.5', 'all', '']) {
      expect(viewOfSearch(`?days=${days}`, sites, now), days).toEqual({ ok: false, failure: 'bad-range' });
    }
  });
});
