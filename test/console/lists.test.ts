import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardRows } from '../../server/console/report/breakdown/card-rows.ts';
import { CARDS } from '../../server/console/report/breakdown/cards.ts';
import { findRows } from '../../server/console/report/breakdown/find-rows.ts';
import { tabOf } from '../../server/console/report/breakdown/tab-of.ts';
import { addsUp } from '../../server/console/report/figures/adds-up.ts';
import { creditCurrencies } from '../../server/console/report/figures/credit-currencies.ts';
import { creditedOverview } from '../../server/console/report/figures/credited-overview.ts';
import { sumFigures } from '../../server/console/report/metrics/sum-figures.ts';
import { aBreakdown, aRow } from './a-reading.ts';
import { anOverview } from './an-overview.ts';
import { someFigures } from './some-figures.ts';

const euros = (amount: number) => [{ currency: 'EUR', amount }];

describe('the lists', () => {
  it('come to the total, with what there is no room for as one line', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 40 }), fc.nat(50), (counts, unknown) => {
        const rows = counts.map((clicks, i) => aRow(`row ${i}`, { clicks }));
        const rest = { ...someFigures({ clicks: unknown }), credit: 0, compared: undefined };
        const totals = { ...sumFigures([...rows, rest]), spend: [], credit: 0, compared: undefined };
        const lines = cardRows(aBreakdown({ rows, unknown: rest, totals }), undefined, 'source', 'clicks', 8);
        expect(lines.reduce((sum, { number }) => sum + (number ?? 0), 0)).toBe(totals.clicks);
        expect(lines.length).toBeLessThanOrEqual(11);
      }),
      { seed: 2 },
    );
  });

  it('put the cheapest first where they go by cost, and what has no cost last', () => {
    const rows = [
      aRow('dear', { conversations: 2, spend: euros(4_000) }),
      aRow('free', { conversations: 9 }),
      aRow('cheap', { conversations: 40, spend: euros(4_000) }),
    ];
    const lines = cardRows(aBreakdown({ rows }), undefined, 'campaign', 'costPerConversation', 8);
    expect(lines.map(({ key }) => key)).toEqual(['cheap', 'dear', 'free']);
  });

  it('offer what is not known as a filter too', () => {
    const unknown = { ...someFigures({ conversations: 3 }), credit: 3, compared: undefined };
    const [line] = cardRows(aBreakdown({ unknown }), undefined, 'device', 'conversations', 8);
    expect(line?.filters).toEqual([{ dimension: 'device', value: null, isNot: false }]);
  });

  it('are searched by every word, whatever its case and accents', () => {
    const lines = cardRows(
      aBreakdown({ rows: [aRow('São Paulo sale', { clicks: 1 }), aRow('Lisboa', { clicks: 1 })] }),
      undefined,
      'campaign',
      'clicks',
      8,
    );
    expect(findRows(lines, 'SALE sao').map(({ key }) => key)).toEqual(['São Paulo sale']);
    expect(findRows(lines, ' ').length).toBe(2);
    expect(findRows(lines, 'porto')).toEqual([]);
  });

  it('show the tab that the address names, and the first for a name that there is none of', () => {
    expect(tabOf('sources', '?sources=campaign')).toBe('campaign');
    expect(tabOf('sources', '?sources=browser')).toBe('origin');
    expect(Object.values(CARDS).flat().length).toBe(new Set(Object.values(CARDS).flat()).size);
  });
});

describe('the table of credits', () => {
  const origins = aBreakdown({
    of: 'purchases',
    by: 'value',
    compare: 'linear',
    rows: [
      aRow('a', { source: 'google', clicks: 8, credit: euros(700), compared: euros(500) }),
      aRow('b', {
        source: 'news',
        clicks: 3,
        credit: [...euros(200), { currency: 'USD', amount: 5 }],
        compared: euros(400),
      }),
    ],
    unknown: { ...someFigures({ clicks: 1 }), credit: euros(100), compared: euros(100) },
    totals: {
      ...someFigures({ clicks: 12 }),
      credit: [...euros(1_000), { currency: 'USD', amount: 5 }],
      compared: euros(1_000),
    },
  });

  it('adds up in money as it does in conversations, one currency at a time', () => {
    expect(creditCurrencies(origins)).toEqual(['EUR', 'USD']);
    const table = creditedOverview(anOverview(), origins, 'EUR');
    expect(table.rows.map(({ conversations, compared }) => [conversations, compared])).toEqual([
      [700, 500],
      [200, 400],
    ]);
    expect(table.funnel.conversations).toBe(1_000);
    // Of money there are no reasons that could come to anything.
    expect(addsUp(table, false)).toBe(true);
    expect(addsUp({ ...table, clicksOfUnknownOrigin: 2 }, false)).toBe(false);
  });

  it('is the overview itself where conversations are counted', () => {
    const overview = anOverview();
    expect(creditedOverview(overview, aBreakdown(), undefined)).toBe(overview);
  });
});
