import { describe, expect, it } from 'vitest';
import { searchOfView } from '../../server/console/report/view/search-of-view.ts';
import { viewOfSearch } from '../../server/console/report/view/view-of-search.ts';

const sites = [
  { id: 'shop', name: 'Shop', timeZone: 'Europe/Lisbon' },
  { id: 'far', name: 'Far', timeZone: 'Pacific/Kiritimati' },
];
const now = Date.UTC(2026, 10, 22, 12);

describe('the address of the report', () => {
  it('means the first site and its last 30 days when it says nothing', () => {
    expect(viewOfSearch('', sites, now)).toEqual({
      ok: true,
      value: { site: sites[0], range: { from: '2026-10-24', to: '2026-11-22' }, today: '2026-11-22' },
    });
  });

  it('counts the last 30 days from the midnight of the site', () => {
    const view = viewOfSearch('?site=far', sites, now);
    expect(view.ok && view.value.range).toEqual({ from: '2026-10-25', to: '2026-11-23' });
  });

  it.each([
    '?from=2026-11-22&to=2026-11-01',
    '?from=2026-11-22',
    '?to=2026-11-22',
    '?from=2026-02-30&to=2026-03-02',
    '?from=&to=',
  ])('says that %s is no range instead of guessing one', (search) => {
    expect(viewOfSearch(search, sites, now)).toEqual({ ok: false, failure: 'bad-range' });
  });

  it('says that it does not know a site, rather than show another', () => {
    expect(viewOfSearch('?site=nope', sites, now)).toEqual({ ok: false, failure: 'unknown-site' });
    expect(viewOfSearch('', [], now)).toEqual({ ok: false, failure: 'unknown-site' });
  });

  it('keeps whatever else it carries when the view changes', () => {
    const range = { from: '2026-11-16', to: '2026-11-22' };
    expect(searchOfView('?theme=x&site=shop', 'far', range)).toBe('?theme=x&site=far&from=2026-11-16&to=2026-11-22');
    expect(searchOfView('?site=shop&from=2026-01-01&to=2026-01-02', 'shop', undefined)).toBe('?site=shop');
  });

  it('is read back as it was written', () => {
    const search = searchOfView('', 'far', { from: '2026-11-16', to: '2026-11-22' });
    const view = viewOfSearch(search, sites, now);
    expect(view.ok && [view.value.site.id, view.value.range]).toEqual([
      'far',
      { from: '2026-11-16', to: '2026-11-22' },
    ]);
  });
});
