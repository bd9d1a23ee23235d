import { describe, expect, it } from 'vitest';
import { fruitlessClicks } from '../../../server/store/reports/facts/fruitless-clicks.ts';
import { packClicks, type SummedClick, unpackClicks } from '../../../server/store/summaries/pack-clicks.ts';
import { type Stretch, SummaryCache } from '../../../server/store/summaries/summary-cache.ts';
import { beganWith } from '../../../widget/core/report/began-with.ts';
import { failedPaths } from '../../../widget/core/report/failed-paths.ts';
import { parseFilter } from '../../../widget/core/report/parse-filter.ts';

const AT = Date.parse('2026-11-02T12:00:00Z');
const DAY_MS = 86_400_000;
const ad = (source: string, at: number) => ({ at, source, medium: 'cpc', campaign: 'a b', term: '', content: 'ü' });
const CONTEXT = { channel: 'whatsapp', destination: '1555', position: 'floating', page: '/a', device: 'mobile' };
const click = (id: string, at: number, touchpoints: SummedClick['touchpoints']): SummedClick => ({
  ...{ id, at, touchpoints },
  repeatOf: undefined,
  context: CONTEXT,
});

describe('the clicks of a day that was summed up', () => {
  it('are told as they were: when, by what, where, and which of them were pressed twice', () => {
    const clickId = { kind: 'gclid', value: 'Cj0' };
    const clicks: SummedClick[] = [
      click('clk_1', AT, [{ ...ad('google', AT - 9), adClickId: clickId }, ad('news', AT - 1)]),
      { ...click('clk_2', AT + 1, [ad('google', AT)]), repeatOf: 'clk_1' },
      { ...click('clk_3', AT + 2, []), context: { ...CONTEXT, page: '/b' } },
    ];
    for (const some of [clicks, clicks.slice(0, 1), []]) {
      const { ids, at, paths, repeats, contextOf } = unpackClicks(JSON.parse(JSON.stringify(packClicks(some))));
      let place = 0;
      const told = ids.map((id, i) => ({
        id,
        at: at[i],
        repeatOf: repeats.get(id),
        touchpoints: Array.from({ length: paths.touches[i] ?? 0 }, () => paths.touchpoint(place++)),
        context: contextOf(i),
      }));
      expect(told).toEqual(some);
    }
  });

  describe('that led to nothing', () => {
    const days: readonly SummedClick[][] = [
      [
        click('clk_1', AT, [ad('google', AT - 5)]),
        click('clk_2', AT + 1, [ad('google', AT - 5), ad('news', AT - 1)]),
        click('clk_3', AT + 2, [ad('google', AT - 40 * DAY_MS)]),
        click('clk_4', AT + DAY_MS - 10, [ad('meta', AT)]),
        click('clk_5', AT + 3, []),
      ],
      [
        // Pressed once more, a moment after midnight.
        { ...click('clk_4b', AT + DAY_MS + 10, [ad('meta', AT)]), repeatOf: 'clk_4' },
        { ...click('clk_6', AT + DAY_MS + 20, [ad('google', AT)]), context: { ...CONTEXT, device: 'desktop' } },
        click('clk_7', AT + DAY_MS + 30, [ad('google', AT)]),
      ],
    ];
    const stretches = days.map(
      (_, i): Stretch => ({ from: AT + i * DAY_MS, to: AT + (i + 1) * DAY_MS, version: `day ${i}` }),
    );
    const summaries = new SummaryCache({
      all: (_text, _site, to) => [{ body: JSON.stringify(packClicks(days[(Number(to) - AT) / DAY_MS - 1] ?? [])) }],
      run: () => 0,
    });
    const base = {
      site: 'shop',
      from: '',
      to: '',
      timeZone: 'UTC',
      currency: 'EUR',
      cohort: 'start',
      filters: [],
    } as const;
    const waysOf = async (began: readonly string[], changes: object = {}) => {
      const query = { ...base, lookbackDays: 30, ...changes };
      const ids = beganWith(
        // Nothing but the click is looked at.
        began.map((clickId) => ({ clickId }) as Parameters<typeof beganWith>[0][number]),
        new Map(),
      );
      const facts = await fruitlessClicks({ summaries, query, stretches }, ids);
      const paths = failedPaths(facts, ({ source }) => source);
      return Object.fromEntries(paths.map(({ channels, nulls }) => [channels.join(' > '), nulls]));
    };

    it('are told by their ways, alike ones once, within the lookback, presses once', async () => {
      expect(await waysOf([])).toEqual({ google: 3, 'google > news': 1, meta: 1 });
      expect(await waysOf([], { lookbackDays: 60 })).toEqual({ google: 4, 'google > news': 1, meta: 1 });
    });

    it('are not those whose second press, after midnight, began a conversation', async () => {
      expect(await waysOf(['clk_4b', 'clk_1'])).toEqual({ google: 2, 'google > news': 1 });
    });

    it('are those that pass the filters, also by what no way tells', async () => {
      expect(await waysOf([], { filters: [parseFilter('device:desktop')] })).toEqual({ google: 1 });
      expect(await waysOf([], { filters: [parseFilter('source:news')] })).toEqual({ 'google > news': 1 });
    });
  });
});
