import type { ConversionPath } from '../attribution/conversion-path.ts';
import type { Money } from '../money/money.ts';
import { moneyByCurrency } from '../money/money-by-currency.ts';
import type { Credited } from './breakdown.ts';
import type { Dimension } from './dimension.ts';
import type { ConversionKind, CreditedFact, PressedFact } from './fact.ts';
import { failedPaths } from './failed-paths.ts';
import { rowNames } from './row-names.ts';
import type { CountedFacts } from './select-facts.ts';

const KINDS: Readonly<Record<Exclude<Credited, 'conversations'> | 'others', ConversionKind>> = {
  leads: 'lead',
  purchases: 'purchase',
  others: 'other',
};

/** What is to be shared, and what did not come so far. */
export interface ToShare {
  readonly facts: readonly CreditedFact[];
  /** The ways of what did not. Found out when asked for, and once: few models want to know, and there are many. */
  readonly failures: (dimension: Extract<Dimension, { of: 'touchpoint' }>) => readonly ConversionPath[];
}

/** Picks what is credited. */
export function creditedFacts(counted: CountedFacts, of: Credited | 'others'): ToShare {
  const { conversations, conversions, fruitless } = counted;
  if (of === 'conversations') return toShare(conversations, fruitless);
  const facts = conversions.filter(({ kind }) => kind === KINDS[of]);
  return toShare(facts, () => {
    const succeeded = new Set(facts.map(({ conversationId }) => conversationId));
    return [...conversations.filter(({ id }) => !succeeded.has(id)), ...fruitless()];
  });
}

function toShare(
  facts: readonly CreditedFact[],
  failed: () => readonly Pick<PressedFact, 'path' | 'count'>[],
): ToShare {
  const known = new Map<Dimension, readonly ConversionPath[]>();
  return {
    facts,
    failures(dimension) {
      const paths = known.get(dimension) ?? failedPaths(failed(), rowNames(dimension));
      known.set(dimension, paths);
      return paths;
    },
  };
}

/** Conversations, each with the worth of what came of it in the same period. */
export function withWorth({ conversations, conversions }: CountedFacts): readonly CreditedFact[] {
  const worth = new Map<string | null, Money[]>();
  for (const { conversationId, money } of conversions) {
    const same = worth.get(conversationId);
    if (same) same.push(...money);
    else worth.set(conversationId, [...money]);
  }
  return conversations.map((conversation) => {
    const money = worth.get(conversation.id);
    return money ? { ...conversation, money: moneyByCurrency(money) } : conversation;
  });
}
