import { describe, expect, it } from 'vitest';
import { packClicks, type SummedClick, unpackClicks } from '../../../server/store/summaries/pack-clicks.ts';
import type { ClickFact, ConversationFact } from '../../../widget/core/report/fact.ts';
import { selectFacts } from '../../../widget/core/report/select-facts.ts';

const AT = Date.parse('2026-11-02T12:00:00Z');
const ad = (source: string, at: number) => ({ at, source, medium: 'cpc', campaign: 'a b', term: '', content: 'ü' });

describe('the clicks of a day that was summed up', () => {
  it('are told as they were: when, by what, where, and which of them were pressed twice', () => {
    const context = { channel: 'whatsapp', destination: '1555', position: 'floating', page: '/a', device: 'mobile' };
    const clickId = { kind: 'gclid', value: 'Cj0' };
    const clicks: SummedClick[] = [
      {
        id: 'clk_1',
        at: AT,
        repeatOf: undefined,
        touchpoints: [{ ...ad('google', AT - 9), adClickId: clickId }, ad('news', AT - 1)],
        context,
      },
      { id: 'clk_2', at: AT + 1, repeatOf: 'clk_1', touchpoints: [ad('google', AT)], context },
      { id: 'clk_3', at: AT + 2, repeatOf: undefined, touchpoints: [], context: { ...context, page: '/b' } },
    ];
    for (const some of [clicks, clicks.slice(0, 1), []]) {
      const packed = unpackClicks(JSON.parse(JSON.stringify(packClicks(some))));
      const told = packed.ids.map((id, i) => ({
        id,
        at: packed.at[i],
        repeatOf: packed.repeats.get(id),
        touchpoints: packed.touchpoints[i],
        context: packed.contextOf(i),
      }));
      expect(told).toEqual(some);
    }
  });

  it('teach a model the same as clicks that are read one by one', () => {
    const click = (id: string, at: number): ClickFact => ({
      ...{ id, at, countsAt: at, count: 1, isBefore: false, visitor: id.slice(0, 5), link: 'l', ledBy: undefined },
      ...{ path: [ad(id, at)], context: {} },
    });
    const conversation = (clickId: string): ConversationFact => ({
      ...{
        id: `cnv_${clickId}`,
        at: AT,
        countsAt: AT,
        path: [],
        context: {},
        clickId,
        clickAt: AT,
        count: 1,
        money: [],
        reason: '',
      },
    });
    // One pressed twice, of whose second press a conversation came; one that led to nothing; one of another day.
    const clicks = [click('clk_1', AT), click('clk_1b', AT + 10), click('clk_2', AT + 20), click('clk_3', AT + 5_000)];
    const rest = {
      seen: [],
      conversations: [conversation('clk_1b'), conversation('clk_3')],
      conversions: [],
      spend: [],
    };
    const read = selectFacts({ ...rest, clicks }, []);
    const repeats = new Map([['clk_1b', 'clk_1']]);
    const mixed = { clicks: clicks.slice(3), summed: { clicks: clicks.slice(0, 3), repeats } };
    expect(selectFacts({ ...rest, ...mixed }, [])).toEqual(read);
    expect(read.fruitless.map(({ id }) => id)).toEqual(['clk_2']);
  });
});
