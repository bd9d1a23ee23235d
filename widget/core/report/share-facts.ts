import type { AttributionModelName } from '../attribution/attribution-model-name.ts';
import { ATTRIBUTION_MODELS } from '../attribution/attribution-models.ts';
import { footShares } from '../money/foot-shares.ts';
import type { Money } from '../money/money.ts';
import { moneyByCurrency } from '../money/money-by-currency.ts';
import { creditJourneys, type Earned } from './credit-journeys.ts';
import type { ToShare } from './credited-facts.ts';
import type { Dimension } from './dimension.ts';
import type { CreditedFact } from './fact.ts';
import { rowNames } from './row-names.ts';

/** A number of conversions, whole or shared, and what they were worth, whole to the minor unit. */
export interface Share {
  readonly count: number;
  readonly money: readonly Money[];
}

/** Shares by row and what belongs to none; together all that was shared, to the minor unit. */
export interface SharedFacts {
  readonly rows: ReadonlyMap<string, Share>;
  readonly unknown: Share & { readonly reasons: ReadonlyMap<string, number> };
}

/**
 * Shares what happened among the values of a dimension: by the attribution model where touchpoints have the values,
 * else each to its own.
 * @param toShare in order of time
 */
export function shareFacts(
  dimension: Dimension,
  model: AttributionModelName,
  { facts, failures }: ToShare,
): SharedFacts {
  if (dimension.of === 'event') {
    const rows = new Map<string, CreditedFact[]>();
    const rest: CreditedFact[] = [];
    for (const fact of facts) {
      const value = dimension.valueOf(fact.context);
      const members = value === undefined ? rest : rows.get(value);
      if (members) members.push(fact);
      else if (value !== undefined) rows.set(value, [fact]);
    }
    return {
      rows: new Map([...rows].map(([row, members]) => [row, shareOf(members)])),
      unknown: {
        ...shareOf(rest),
        reasons: reasonsOf(rest, ({ path, reason }) => (path.length > 0 ? 'not_told' : reason)),
      },
    };
  }
  const led = facts.filter(({ path }) => path.length > 0);
  const rest = facts.filter(({ path }) => path.length === 0);
  const earned = creditJourneys(ATTRIBUTION_MODELS[model], led, rowNames(dimension), () => failures(dimension));
  if (!earned) {
    return {
      rows: new Map(),
      unknown: {
        ...shareOf(facts),
        reasons: reasonsOf(facts, ({ path, reason }) => (path.length > 0 ? 'not_enough_data' : reason)),
      },
    };
  }
  return {
    rows: footed(earned, shareOf(led).money),
    unknown: { ...shareOf(rest), reasons: reasonsOf(rest, ({ reason }) => reason) },
  };
}

function shareOf(facts: readonly CreditedFact[]): Share {
  let total = 0;
  const moneys: Money[] = [];
  for (const { count, money } of facts) {
    total += count;
    for (const each of money) moneys.push(each);
  }
  return { count: total, money: moneyByCurrency(moneys) };
}

function reasonsOf(
  facts: readonly CreditedFact[],
  reasonOf: (fact: CreditedFact) => string,
): ReadonlyMap<string, number> {
  const reasons = new Map<string, number>();
  for (const fact of facts) {
    if (fact.count === 0) continue;
    const reason = reasonOf(fact);
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return reasons;
}

function footed(earned: ReadonlyMap<string, Earned>, totals: readonly Money[]): ReadonlyMap<string, Share> {
  const rows = [...earned];
  const columns = totals.map(({ currency, amount }) => ({
    currency,
    amounts: footShares(
      amount,
      rows.map(([, { worth }]) => worth.get(currency) ?? 0),
    ),
  }));
  return new Map(
    rows.map(([row, { count, worth }], i) => [
      row,
      {
        count,
        money: columns.flatMap(({ currency, amounts }) =>
          worth.has(currency) ? [{ currency, amount: amounts[i] ?? 0 }] : [],
        ),
      },
    ]),
  );
}
