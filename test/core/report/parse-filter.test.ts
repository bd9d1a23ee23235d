import { describe, expect, it } from 'vitest';
import type { FactContext } from '../../../widget/core/report/fact.ts';
import { parseFilter } from '../../../widget/core/report/parse-filter.ts';
import { passesFilters } from '../../../widget/core/report/passes-filters.ts';
import type { Touchpoint } from '../../../widget/core/visit/touchpoint.ts';

describe('a filter', () => {
  it.each<[string, ReturnType<typeof parseFilter>]>([
    ['source:google', { dimension: 'source', value: 'google', isNot: false }],
    ['source:!google', { dimension: 'source', value: 'google', isNot: true }],
    ['campaign:', { dimension: 'campaign', value: '', isNot: false }],
    ['page:https://shop.example/a', { dimension: 'page', value: 'https://shop.example/a', isNot: false }],
    ['device:(unknown)', { dimension: 'device', value: null, isNot: false }],
    ['device:!(unknown)', { dimension: 'device', value: null, isNot: true }],
    ['campaign:\\!sale', { dimension: 'campaign', value: '!sale', isNot: false }],
    ['campaign:!\\(unknown)', { dimension: 'campaign', value: '(unknown)', isNot: true }],
  ])('%s is understood', (text, filter) => expect(parseFilter(text)).toEqual(filter));

  it.each(['google', 'origin:a', 'colour:red', ':x', 'Source:google'])('%s is refused, naming what there is', (text) =>
    expect(() => parseFilter(text)).toThrow(/one of source, medium, campaign/),
  );
});

describe('filters', () => {
  const touch = (source: string, at = 0): Touchpoint => ({
    at,
    source,
    medium: 'm',
    campaign: '',
    term: '',
    content: '',
  });
  const passes = (filters: string[], path: Touchpoint[], context: FactContext = {}) =>
    passesFilters(filters.map(parseFilter))({ path, context });

  it.each<[string, string[], boolean]>([
    ['nothing asked', [], true],
    ['its source', ['source:b'], true],
    ['an earlier source', ['source:a'], false],
    ['one of two sources', ['source:x', 'source:b'], true],
    ['two dimensions that agree', ['source:b', 'medium:m'], true],
    ['two dimensions of which one does not', ['source:b', 'medium:x'], false],
    ['another ruled out', ['source:!a'], true],
    ['its own ruled out', ['source:!b'], false],
    ['one of two ruled out', ['source:!a', 'source:!b'], false],
    ['a campaign that is not given', ['campaign:'], true],
    ['a source that is not known', ['source:(unknown)'], false],
    ['a device that is not known', ['device:(unknown)'], true],
    ['a device that is', ['device:!(unknown)'], false],
  ])('let a click through or not for %s', (_what, filters, expected) =>
    expect(passes(filters, [touch('a'), touch('b', 1)])).toBe(expected),
  );

  it('know an ad by its door', () => {
    expect(passes(['entry:ad'], [], { isPlatformAd: true })).toBe(true);
    expect(passes(['entry:link'], [], { position: 'link' })).toBe(true);
    expect(passes(['entry:button'], [], { position: 'inline' })).toBe(true);
    expect(passes(['entry:(unknown)'], [], {})).toBe(true);
  });
});
