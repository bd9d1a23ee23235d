import { moneyByCurrency } from '../money/money-by-currency.ts';
import type { Breakdown, BreakdownFigures, BreakdownQuery, BreakdownRow, Credit } from './breakdown.ts';
import { costsOf } from './costs-of.ts';
import { countByValue } from './count-by-value.ts';
import { countFigures } from './count-figures.ts';
import { creditIntervals } from './credit-intervals.ts';
import { creditedFacts, withWorth } from './credited-facts.ts';
import type { DimensionName } from './dimension.ts';
import { DIMENSIONS } from './dimensions.ts';
import type { Figures } from './figures.ts';
import { otherRows } from './other-rows.ts';
import { reportHeader } from './report-header.ts';
import type { CountedFacts } from './select-facts.ts';
import { type Share, type SharedFacts, shareFacts } from './share-facts.ts';

const NOTHING: Share = { count: 0, money: [] };
const NO_COUNTS = { impressions: 0, opens: 0, clicks: 0, repeatedClicks: 0, spend: [] };

/** Every column of the funnel and of the money by one dimension; rows and what is unknown meet the totals. */
export function buildBreakdown(query: BreakdownQuery, counted: CountedFacts): Breakdown {
  const dimension = DIMENSIONS[query.dimension];
  const conversations = creditedFacts(counted, 'conversations');
  const credited = {
    // What they are worth is asked of few reports, and takes long to find out.
    conversations:
      query.of === 'conversations' && query.by === 'value'
        ? { ...conversations, facts: withWorth(counted) }
        : conversations,
    leads: creditedFacts(counted, 'leads'),
    purchases: creditedFacts(counted, 'purchases'),
    others: creditedFacts(counted, 'others'),
  };
  const share = (of: keyof typeof credited, model = query.model) => shareFacts(dimension, model, credited[of]);
  const shared = {
    conversations: share('conversations'),
    leads: share('leads'),
    purchases: share('purchases'),
    others: share('others'),
  };
  const asked = shared[query.of];
  const compared = query.compare && share(query.of, query.compare);
  const intervals = query.by === 'count' ? creditIntervals(query.model, dimension, credited[query.of]) : undefined;
  const plain = countByValue(dimension, counted);

  const creditOf = ({ count, money }: Share): Credit => (query.by === 'count' ? count : money);
  const withCredits = (figures: Figures, credit: Credit, beside: Credit | undefined): BreakdownFigures => ({
    ...figures,
    ...costsOf(figures),
    credit,
    ...(beside !== undefined && { compared: beside, difference: difference(credit, beside) }),
  });
  /** @param value null for what is unknown */
  const figuresOf = (value: string | null): BreakdownFigures => {
    const at = ({ rows, unknown }: SharedFacts): Share => (value === null ? unknown : (rows.get(value) ?? NOTHING));
    const { spend, ...counts } = plain.get(value) ?? NO_COUNTS;
    const figures: Figures = {
      ...counts,
      conversations: at(shared.conversations).count,
      leads: at(shared.leads).count,
      purchases: at(shared.purchases).count,
      value: moneyByCurrency([shared.leads, shared.purchases, shared.others].flatMap((each) => at(each).money)),
      purchaseValue: at(shared.purchases).money,
      spend: moneyByCurrency(spend),
    };
    return withCredits(figures, creditOf(at(asked)), compared && creditOf(at(compared)));
  };

  const values = new Set([
    ...plain.keys(),
    ...[...Object.values(shared), ...(compared ? [compared] : [])].flatMap(({ rows }) => [...rows.keys()]),
  ]);
  const names = query.dimension === 'ad' ? adNames(counted) : new Map<string, string>();
  const totals = countFigures(counted);
  const { facts } = credited[query.of];
  const total = creditOf({
    count: facts.reduce((sum, { count }) => sum + count, 0),
    money: moneyByCurrency(facts.flatMap(({ money }) => money)),
  });
  const rows = [...values]
    .filter((value) => value !== null)
    .map((value): BreakdownRow => {
      const name = names.get(value);
      const interval = intervals?.limits.get(value);
      return {
        ...keyOf(query.dimension, value),
        ...(name !== undefined && { name }),
        ...figuresOf(value),
        ...(interval && { interval }),
      };
    })
    .sort(byWeightThenKey);
  const told = rows.slice(0, query.limit);
  const rest = rows.slice(told.length);
  return {
    ...reportHeader(query),
    dimension: query.dimension,
    of: query.of,
    by: query.by,
    model: query.model,
    ...(query.compare && { compare: query.compare }),
    ...(intervals && { intervals: intervals.about }),
    totals: withCredits(totals, total, query.compare && total),
    rows: told,
    ...(rest.length > 0 && { other: { rows: rest.length, ...otherRows(rest) } }),
    unknown: figuresOf(null),
    unattributed: [...asked.unknown.reasons]
      .map(([reason, count]) => ({ reason, count }))
      .sort((a, b) => b.count - a.count || compareText(a.reason, b.reason)),
  };
}

function keyOf(dimension: DimensionName, value: string): Pick<BreakdownRow, 'key' | 'source' | 'medium' | 'campaign'> {
  if (dimension !== 'origin') return { key: value };
  const [source = '', medium = '', campaign = ''] = JSON.parse(value) as string[];
  return { key: [source, medium, campaign].join(' / '), source, medium, campaign };
}

function adNames({ conversations, spend }: CountedFacts): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { path } of [...conversations, ...spend]) {
    for (const { adId, adName } of path) if (adId !== undefined && adName !== undefined) names.set(adId, adName);
  }
  return names;
}

function difference(credit: Credit, beside: Credit): Credit {
  if (typeof credit === 'number' || typeof beside === 'number') return Number(beside) - Number(credit);
  return moneyByCurrency([...beside, ...credit.map(({ currency, amount }) => ({ currency, amount: 0 - amount }))]);
}

/** Amounts of several currencies have no order; the first stands for them. */
const weight = (credit: Credit) => (typeof credit === 'number' ? credit : (credit[0]?.amount ?? 0));

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function byWeightThenKey(a: BreakdownRow, b: BreakdownRow): number {
  return (
    weight(b.credit) - weight(a.credit) ||
    b.clicks - a.clicks ||
    b.impressions - a.impressions ||
    compareText(a.key, b.key)
  );
}
