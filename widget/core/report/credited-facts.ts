import type { Money } from '../money/money.ts';
import { moneyByCurrency } from '../money/money-by-currency.ts';
import type { Credited } from './breakdown.ts';
import type { ConversionFact, ConversionKind, Fact } from './fact.ts';
import { isRefund } from './is-refund.ts';
import type { CountedFacts } from './select-facts.ts';
import type { CreditedFact } from './share-facts.ts';

const KINDS: Readonly<Record<Exclude<Credited, 'conversations'> | 'others', ConversionKind>> = {
  leads: 'lead',
  purchases: 'purchase',
  others: 'other',
};
const NO_MONEY: readonly Money[] = [];

/** What is to be shared, and what did not come so far. */
export interface ToShare {
  readonly facts: readonly CreditedFact[];
  /** Found out when asked for: few models want to know, and there are many. */
  readonly failures: () => readonly Fact[];
}

/** Picks what is credited. Conversations are worth what came of them in the same period. */
export function creditedFacts(counted: CountedFacts, of: Credited | 'others'): ToShare {
  if (of === 'conversations') return { facts: conversationsOf(counted), failures: () => counted.fruitless };
  const conversions = counted.conversions.filter(({ kind }) => kind === KINDS[of]);
  return {
    facts: conversions.map((conversion): CreditedFact => {
      const { at, path, context, reason, value } = conversion;
      return { at, path, context, reason, count: isRefund(conversion) ? 0 : 1, money: value ? [value] : NO_MONEY };
    }),
    failures: () => {
      const succeeded = new Set(conversions.map(({ conversationId }) => conversationId));
      return [...counted.conversations.filter(({ id }) => !succeeded.has(id)), ...counted.fruitless];
    },
  };
}

function conversationsOf({ conversations, conversions }: CountedFacts): CreditedFact[] {
  const worth = new Map<string | null, ConversionFact[]>();
  for (const conversion of conversions) {
    if (conversion.value === null) continue;
    const same = worth.get(conversion.conversationId);
    if (same) same.push(conversion);
    else worth.set(conversion.conversationId, [conversion]);
  }
  const moneyOf = (id: string) => {
    const own = worth.get(id);
    return own ? moneyByCurrency(own.flatMap(({ value }) => value ?? [])) : NO_MONEY;
  };
  return conversations.map(({ id, at, path, context, reason }) => ({
    at,
    path,
    context,
    reason,
    count: 1,
    money: moneyOf(id),
  }));
}
