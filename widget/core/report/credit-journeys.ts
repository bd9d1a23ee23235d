import type { AttributionModel } from '../attribution/attribution-models.ts';
import type { ConversionPath } from '../attribution/conversion-path.ts';
import type { JourneyModel } from '../attribution/journey-model.ts';
import { mergePaths } from '../attribution/merge-paths.ts';
import type { Money } from '../money/money.ts';
import { ExactSum } from '../statistics/exact-sum.ts';
import type { Touchpoint } from '../visit/touchpoint.ts';
import type { CreditedFact } from './fact.ts';
import { journeyPaths } from './journey-paths.ts';

const ALL = [1];

/** What a row earned: conversions, and their worth by currency in minor units and fractions of them. */
export interface Earned {
  readonly count: number;
  readonly worth: ReadonlyMap<string, number>;
}

/**
 * What each row earns under a model, in order of the rows' first touchpoints.
 * @param facts each with something that led to it, in order of time
 * @param rowOf names the row that a touchpoint belongs to
 * @param failures ways that led to nothing: models that learn from all ask for them
 * @returns undefined when there is too little for a model that learns
 */
export function creditJourneys(
  model: AttributionModel,
  facts: readonly CreditedFact[],
  rowOf: (touchpoint: Touchpoint) => string,
  failures: () => readonly ConversionPath[],
): ReadonlyMap<string, Earned> | undefined {
  if (model.sharedBy === 'journey') return shareEach(model.credits, facts, rowOf);
  if (facts.length === 0) return new Map();
  const converted = facts.reduce((sum, { count }) => sum + count, 0);
  if (converted < model.needsConversions) return;
  const paths = journeyPaths(facts, rowOf);
  const failed = failures();
  const currencies = [...new Set(facts.flatMap(({ money }) => money.map(({ currency }) => currency)))];
  const earned = new Map<string, { count: number; worth: Map<string, number> }>();
  for (const { channels } of [...paths, ...failed]) {
    for (const row of channels) if (!earned.has(row)) earned.set(row, { count: 0, worth: new Map() });
  }
  // Money of one currency at a time; the counts are the same in each.
  for (const currency of currencies.length === 0 ? [undefined] : currencies) {
    const amounts = facts.map(({ money }) => amountIn(money, currency));
    const valued = paths.map((path, i) => ({ ...path, value: path.conversions * (amounts[i] ?? 0) }));
    // What was paid back is taken from all as they earned: nothing is to be learnt from it.
    const refunded = amounts.reduce((sum, amount, i) => sum + (paths[i]?.conversions === 0 ? amount : 0), 0);
    for (const credit of model.credits(mergePaths([...valued, ...failed])) ?? []) {
      const row = earned.get(credit.channel);
      if (!row) continue;
      row.count = credit.conversions;
      if (currency !== undefined) row.worth.set(currency, credit.value + (refunded * credit.conversions) / converted);
    }
  }
  return earned;
}

function amountIn(moneys: readonly Money[], currency: string | undefined): number {
  return moneys.reduce((sum, money) => sum + (money.currency === currency ? money.amount : 0), 0);
}

function shareEach(
  model: JourneyModel,
  facts: readonly CreditedFact[],
  rowOf: (touchpoint: Touchpoint) => string,
): ReadonlyMap<string, Earned> {
  const sums = new Map<string, { count: ExactSum; worth: Map<string, ExactSum> }>();
  for (const { path, at, count, money } of facts) {
    // Nearly all are of one touchpoint, which every rule gives everything.
    const credits = path.length === 1 ? ALL : model(path, at);
    for (let i = 0; i < path.length; i++) {
      const touchpoint = path[i];
      const credit = credits[i] ?? 0;
      if (credit === 0 || !touchpoint) continue;
      const row = rowOf(touchpoint);
      let sum = sums.get(row);
      if (!sum) {
        sum = { count: new ExactSum(), worth: new Map() };
        sums.set(row, sum);
      }
      if (count === 1) sum.count.add(credit);
      for (const { currency, amount } of money) {
        const worth = sum.worth.get(currency) ?? new ExactSum();
        sum.worth.set(currency, worth);
        worth.add(credit * amount);
      }
    }
  }
  return new Map(
    [...sums].map(([row, { count, worth }]) => [
      row,
      { count: count.total(), worth: new Map([...worth].map(([currency, sum]) => [currency, sum.total()])) },
    ]),
  );
}
