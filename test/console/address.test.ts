import { describe, expect, it } from 'vitest';
import { isSameView } from '../../server/console/report/view/is-same-view.ts';
import { searchOfView } from '../../server/console/report/view/search-of-view.ts';
import { searchWith } from '../../server/console/report/view/search-with.ts';
import { usualSearch } from '../../server/console/report/view/usual-search.ts';
import { viewOfSearch } from '../../server/console/report/view/view-of-search.ts';

const sites = [
  { id: 'shop', name: 'Shop', timeZone: 'Europe/Lisbon', lookbackDays: 30 },
  { id: 'far', name: 'Far', timeZone: 'Pacific/Kiritimati', lookbackDays: 45 },
];
const now = Date.UTC(2026, 10, 22, 12);

describe('the address of the report', () => {
  it('means the first site and its last 30 days when it says nothing', () => {
    expect(viewOfSearch('', sites, now)).toEqual({
      ok: true,
      value: {
        site: sites[0],
        range: { from: '2026-10-24', to: '2026-11-22' },
        today: '2026-11-22',
        model: 'last-click',
        compare: undefined,
        lookbackDays: 30,
        cohort: 'start',
        of: 'conversations',
        by: 'count',
        filters: [],
        against: 'previous',
        grain: undefined,
        metric: 'conversations',
        chart: 'series',
        conversation: undefined,
        shared: undefined,
      },
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

  it('names a model, another beside it, and how far to look back', () => {
    const view = viewOfSearch('?model=linear&compare=markov&lookbackDays=7&conversation=cnv_1', sites, now);
    expect(view).toMatchObject({
      value: { model: 'linear', compare: 'markov', lookbackDays: 7, conversation: 'cnv_1' },
    });
  });

  it('looks back as far as the site does, unless it says otherwise', () => {
    expect(viewOfSearch('?site=far', sites, now)).toMatchObject({ value: { lookbackDays: 45 } });
  });

  it('sets no model beside itself', () => {
    for (const search of ['?compare=last-click', '?model=linear&compare=linear']) {
      expect(viewOfSearch(search, sites, now)).toMatchObject({ ok: true, value: { compare: undefined } });
    }
  });

  it.each(['?model=guess', '?model=', '?compare=toString', '?model=Linear'])('says that %s is no model', (search) => {
    expect(viewOfSearch(search, sites, now)).toEqual({ ok: false, failure: 'bad-model' });
  });

  it.each(['0', '91', '-7', '7.5', '1e1', '', 'all'])('says that %j is no number of days to look back', (days) => {
    expect(viewOfSearch(`?lookbackDays=${days}`, sites, now)).toEqual({ ok: false, failure: 'bad-lookback' });
  });

  it.each([
    '?metric=guess',
    '?filter=colour:red',
    '?filter=source',
    '?against=never',
    '?grain=minute',
    '?cohort=end',
    '?of=visits',
    '?by=luck',
    '?chart=pie',
  ])('says that %s is nothing to choose', (search) => {
    expect(viewOfSearch(search, sites, now)).toEqual({ ok: false, failure: 'bad-choice' });
  });

  it('goes back to the usual report of the same site and days', () => {
    expect(usualSearch('?site=far&from=2026-11-01&to=2026-11-02&metric=guess&filter=x&model=y')).toBe(
      '?site=far&from=2026-11-01&to=2026-11-02',
    );
  });

  it('asks for the same figures when a conversation is opened, and for others when the credit is shared otherwise', () => {
    const view = (search: string) => {
      const read = viewOfSearch(search, sites, now);
      if (!read.ok) throw new Error(read.failure);
      return read.value;
    };
    expect(isSameView(view(''), view('?conversation=cnv_1&lookbackDays=30&model=last-click'))).toBe(true);
    // What is drawn of the same figures is another address too, and reads nothing.
    expect(isSameView(view(''), view('?metric=spend&chart=funnel&sources=campaign'))).toBe(true);
    for (const other of [
      '?model=linear',
      '?compare=linear',
      '?lookbackDays=7',
      '?site=far',
      '?filter=source:google',
      '?against=off',
      '?grain=week',
      '?cohort=click',
      '?of=leads',
      '?by=value',
    ]) {
      expect(isSameView(view(''), view(other)), other).toBe(false);
    }
  });

  it('changes one choice and leaves the others, and drops what is no choice any more', () => {
    expect(searchWith('?site=shop&model=linear&x=1', { compare: 'markov', model: undefined })).toBe(
      '?site=shop&x=1&compare=markov',
    );
    expect(searchWith('', { conversation: 'cnv_&=?' })).toBe('?conversation=cnv_%26%3D%3F');
  });

  it('keeps the model and closes the conversation when other days are chosen', () => {
    expect(searchOfView('?model=linear&conversation=cnv_1', 'shop', undefined)).toBe('?model=linear&site=shop');
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
