import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttributionModelName } from '../../../widget/core/attribution/attribution-model-name.ts';
import { ATTRIBUTION_MODELS } from '../../../widget/core/attribution/attribution-models.ts';
import { buildOverview } from '../../../widget/core/report/build-overview.ts';
import type { ConversationFact, ReportFacts } from '../../../widget/core/report/fact.ts';
import { pathTo } from '../../../widget/core/report/path-to.ts';
import { selectFacts } from '../../../widget/core/report/select-facts.ts';
import type { Touchpoint } from '../../../widget/core/visit/touchpoint.ts';

const NOW = Date.parse('2026-11-02T12:00:00Z');
const HOUR_MS = 3_600_000;
const MODELS = Object.keys(ATTRIBUTION_MODELS) as AttributionModelName[];

const touchpoint = fc
  .record({
    source: fc.constantFrom('google', 'meta', 'direct', 'news'),
    campaign: fc.constantFrom('', 'a', 'b'),
    hours: fc.nat(900),
  })
  .map(
    ({ source, campaign, hours }): Touchpoint => ({
      at: NOW - hours * HOUR_MS,
      source,
      medium: source === 'direct' ? 'none' : 'cpc',
      campaign,
      term: '',
      content: '',
    }),
  );
const aFact = (touchpoints: readonly Touchpoint[]) => ({
  at: NOW,
  countsAt: NOW,
  path: pathTo(touchpoints, NOW, 30),
  context: {},
});
const aConversation = (id: string, changes: Partial<ConversationFact>): ConversationFact => ({
  ...aFact([]),
  id,
  clickId: null,
  clickAt: null,
  reason: 'unknown_origin',
  count: 1,
  money: [],
  ...changes,
});
const touchpoints = fc.array(touchpoint, { maxLength: 6 });
const world = fc
  .record({
    clicks: fc.array(touchpoints, { maxLength: 150 }),
    converted: fc.nat(200),
    lost: fc.array(touchpoints, { maxLength: 5 }),
  })
  .map(({ clicks, converted, lost }) => ({
    clicks: clicks.map((touchpoints, i) => ({
      ...aFact(touchpoints),
      count: 1,
      isBefore: false,
      ledBy: aFact(touchpoints).path.at(-1),
      id: `clk_${i}`,
      visitor: `v_${i}`,
      link: '',
    })),
    conversations: [
      ...clicks
        .slice(0, converted)
        .map((touchpoints, i) => aConversation(`led-${i}`, { ...aFact(touchpoints), clickId: `clk_${i}` })),
      ...lost.map((_, i) => aConversation(`lost-${i}`, { reason: 'no_reference' })),
    ],
  }));

const report = (
  world: Pick<ReportFacts, 'clicks' | 'conversations'>,
  model: AttributionModelName,
  compare?: AttributionModelName,
) =>
  buildOverview(
    {
      site: 'shop',
      timeZone: 'UTC',
      from: '2026-10-01',
      to: '2026-11-30',
      lookbackDays: 30,
      cohort: 'start',
      currency: 'EUR',
      filters: [],
      model,
      compare,
    },
    selectFacts({ seen: [], conversions: [], spend: [], ...world }, []),
  );

describe.each(MODELS)('the report by %s', (model) => {
  it('adds up: credits and unattributed are the conversations, clicks and unknown origin the clicks', () => {
    fc.assert(
      fc.property(world, (world) => {
        const { rows, unattributed, funnel, clicksOfUnknownOrigin } = report(world, model);
        const credits = rows.reduce((sum, row) => sum + row.conversations, 0);
        expect(credits + unattributed.conversations).toBeCloseTo(funnel.conversations, 9);
        expect(rows.reduce((sum, row) => sum + row.clicks, 0) + clicksOfUnknownOrigin).toBe(funnel.clicks);
        expect(unattributed.reasons.reduce((sum, { conversations }) => sum + conversations, 0)).toBe(
          unattributed.conversations,
        );
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });

  it('is the same to the last bit in whatever order the conversations come', () => {
    fc.assert(
      fc.property(world, (world) => {
        const shuffled = { clicks: [...world.clicks].reverse(), conversations: [...world.conversations].reverse() };
        expect(JSON.stringify(report(shuffled, model))).toBe(JSON.stringify(report(world, model)));
      }),
      { seed: 20261122, numRuns: 50 },
    );
  });

  it('stands beside another model with the figures that it has alone', () => {
    fc.assert(
      fc.property(world, (world) => {
        const alone = report(world, model);
        const beside = report(world, 'last-click', model);
        const figures = new Map(alone.rows.map((row) => [`${row.source} ${row.campaign}`, row.conversations]));
        for (const row of beside.rows) expect(row.compared).toBe(figures.get(`${row.source} ${row.campaign}`) ?? 0);
        expect(beside.comparedUnattributed).toBe(alone.unattributed.conversations);
      }),
      { seed: 20261122, numRuns: 50 },
    );
  });
});

describe('a model that learns', () => {
  it('says that there is not enough to learn from, and credits nobody', () => {
    const one = aConversation(
      'one',
      aFact([{ at: NOW, source: 'a', medium: '', campaign: '', term: '', content: '' }]),
    );
    expect(report({ clicks: [], conversations: [one] }, 'markov').unattributed).toEqual({
      conversations: 1,
      reasons: [{ reason: 'not_enough_data', conversations: 1 }],
    });
  });
});
