import fc from 'fast-check';
import type { Money } from '../../../widget/core/money/money.ts';
import type { ConversationFact, FactContext, ReportFacts } from '../../../widget/core/report/fact.ts';
import { pathTo } from '../../../widget/core/report/path-to.ts';
import type { Touchpoint } from '../../../widget/core/visit/touchpoint.ts';

export const FROM = '2026-10-20';
export const TO = '2026-11-09';
const FROM_MS = Date.parse(`${FROM}T00:00:00Z`);
const HOUR_MS = 3_600_000;
const HOURS = 21 * 24;

const touchpoint = fc
  .record({
    source: fc.constantFrom('google', 'meta', 'direct', 'news'),
    campaign: fc.constantFrom('', 'a', 'b'),
    hoursAgo: fc.nat(900),
  })
  .map(({ source, campaign, hoursAgo }) => ({ source, campaign, hoursAgo }));
const context: fc.Arbitrary<FactContext> = fc.record(
  {
    channel: fc.constantFrom('whatsapp', 'messenger'),
    device: fc.constantFrom('mobile', 'desktop', ''),
    position: fc.constantFrom('floating', 'inline', 'link'),
    page: fc.constantFrom('https://shop.example/a', 'https://shop.example/b'),
  },
  { requiredKeys: [] },
);
const money: fc.Arbitrary<Money> = fc.record({
  currency: fc.constantFrom('EUR', 'EUR', 'KWD'),
  amount: fc.integer({ min: -5_000, max: 20_000 }),
});
const fact = fc.record({
  hour: fc.nat(HOURS - 1),
  touchpoints: fc.array(touchpoint, { maxLength: 5 }),
  context,
  visitor: fc.nat(20),
  isLed: fc.constantFrom(true, true, false),
  method: fc.constantFrom('exact', 'repaired'),
});
const conversion = fc.record({
  hour: fc.nat(HOURS - 1),
  kind: fc.constantFrom('lead' as const, 'purchase' as const, 'other' as const),
  value: fc.option(money),
  of: fc.nat(400),
});

/** Random periods: clicks, conversations of some, leads and purchases of some, and what it cost. */
export const someFacts: fc.Arbitrary<ReportFacts> = fc
  .record({
    clicks: fc.array(fact, { maxLength: 300, size: 'max' }),
    seen: fc.array(fact, { maxLength: 30 }),
    lost: fc.nat(5),
    conversions: fc.array(conversion, { maxLength: 60, size: 'max' }),
    spend: fc.array(fc.record({ hour: fc.nat(HOURS - 1), touchpoint, money }), { maxLength: 12 }),
  })
  .map((world): ReportFacts => {
    const clicks = world.clicks.map(({ hour, touchpoints, context, visitor }, i) => {
      const at = FROM_MS + hour * HOUR_MS;
      return {
        id: `clk_${i}`,
        at,
        countsAt: at,
        count: 1,
        isBefore: false,
        ledBy: path(touchpoints, at).at(-1),
        visitor: `v_${visitor}`,
        link: 'l',
        path: path(touchpoints, at),
        context,
      };
    });
    const conversations: ConversationFact[] = [
      ...world.clicks.flatMap(({ isLed, method }, i) => {
        const click = clicks[i];
        if (!isLed || !click) return [];
        const { id, visitor, link, count: _, isBefore: __, ledBy: ___, ...rest } = click;
        const led = {
          ...rest,
          context: { ...rest.context, method },
          clickId: id,
          clickAt: rest.at,
          reason: 'unknown_origin',
          count: 1 as const,
          money: [],
        };
        return [{ ...led, id: `m_${i}` }];
      }),
      ...Array.from({ length: world.lost }, (_, i) => ({
        ...aFact(FROM_MS + i),
        context: { method: 'none', channel: 'whatsapp' },
        id: `lost_${i}`,
        clickId: null,
        clickAt: null,
        reason: 'no_reference',
        count: 1 as const,
        money: [],
      })),
    ];
    return {
      clicks,
      conversations,
      seen: world.seen.map(({ hour, touchpoints, context, isLed }) => {
        const at = FROM_MS + hour * HOUR_MS;
        return { ...aFact(at), path: path(touchpoints, at), context, type: isLed ? 'open' : 'impression', count: 1 };
      }),
      conversions: world.conversions.map(({ hour, kind, value, of }, i) => {
        const conversation = conversations[of];
        const at = FROM_MS + hour * HOUR_MS;
        return {
          ...aFact(at),
          path: conversation?.path ?? [],
          context: conversation?.context ?? {},
          id: `v_${i}`,
          kind,
          count: value && value.amount < 0 ? 0 : 1,
          money: value ? [value] : [],
          clickId: conversation?.clickId ?? null,
          conversationId: conversation?.id ?? null,
          conversationAt: conversation?.at ?? null,
          reason: conversation?.reason ?? 'unknown_conversation',
        };
      }),
      spend: world.spend.map(({ hour, touchpoint, money }) => {
        const at = FROM_MS + hour * HOUR_MS;
        return { ...aFact(at), path: path([{ ...touchpoint, hoursAgo: 0 }], at), money };
      }),
    };
  });

const aFact = (at: number) => ({ at, countsAt: at, path: [], context: {} });

function path(touchpoints: readonly { source: string; campaign: string; hoursAgo: number }[], at: number) {
  return pathTo(
    touchpoints.map(
      ({ source, campaign, hoursAgo }): Touchpoint => ({
        at: at - hoursAgo * HOUR_MS,
        source,
        medium: source === 'direct' ? 'none' : 'cpc',
        campaign,
        term: '',
        content: '',
        ...(source === 'meta' && { adId: `ad-${campaign}` }),
      }),
    ),
    at,
    30,
  );
}
