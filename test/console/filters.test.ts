import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DimensionName } from '#core/report/dimension.ts';
import { DIMENSIONS } from '#core/report/dimensions.ts';
import { filtersOfRow } from '../../server/console/report/filters/filters-of-row.ts';
import { readFilters } from '../../server/console/report/filters/read-filters.ts';
import { searchWithFilters } from '../../server/console/report/filters/search-with-filters.ts';
import { toggleFilters } from '../../server/console/report/filters/toggle-filters.ts';
import { queryOfView } from '../../server/console/report/view/query-of-view.ts';
import { aView } from './a-view.ts';

const dimensions = (Object.keys(DIMENSIONS) as DimensionName[]).filter((name) => name !== 'origin');
const filter = fc.record({
  dimension: fc.constantFrom(...dimensions),
  value: fc.oneof(fc.constant(null), fc.constantFrom('', '!x', '\\', '(unknown)', 'a:b', '!', 'ü &=?#'), fc.string()),
  isNot: fc.boolean(),
});
const google = { dimension: 'source', value: 'google', isNot: false } as const;
const news = { dimension: 'source', value: 'newsletter', isNot: false } as const;

describe('filters of the report', () => {
  it('come back out of the address as they went in, whatever a visitor’s link is called', () => {
    fc.assert(
      fc.property(fc.array(filter, { maxLength: 6 }), (filters) => {
        const address = searchWithFilters('?site=shop&filter=source:old', filters);
        const texts = new URLSearchParams(address).getAll('filter');
        expect(readFilters(texts)).toEqual(filters);
        expect(queryOfView(aView({ filters })).getAll('filter')).toEqual(texts);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('are none where one of them is none', () => {
    expect(readFilters(['source:google', 'colour:red'])).toBeUndefined();
    expect(readFilters(['origin:x'])).toBeUndefined();
    // The service would refuse them, and the page then blame the dates.
    expect(readFilters([`source:${'y'.repeat(3_000)}`])).toBeUndefined();
    expect(readFilters(Array.from({ length: 51 }, (_, i) => `source:${i}`))).toBeUndefined();
  });

  it('are added by a press on a line, and taken away by another', () => {
    expect(toggleFilters([news], [google])).toEqual([news, google]);
    expect(toggleFilters([news, google], [google])).toEqual([news]);
  });

  it('are turned round by a press on a line that was ruled out', () => {
    expect(toggleFilters([{ ...google, isNot: true }], [google])).toEqual([google]);
  });

  it('of an origin are three, so that names that two sources share stay apart', () => {
    expect(
      filtersOfRow('origin', { key: 'k', source: 'google', medium: 'cpc', campaign: undefined }).map(
        ({ dimension, value }) => [dimension, value],
      ),
    ).toEqual([
      ['source', 'google'],
      ['medium', 'cpc'],
      ['campaign', ''],
    ]);
  });

  it('close the conversation, which may be none of what is left', () => {
    expect(searchWithFilters('?conversation=cnv_1&metric=spend', [google])).toBe(
      '?metric=spend&filter=source%3Agoogle',
    );
  });
});
