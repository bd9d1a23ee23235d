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

/** What is to be shared, and what did not come so far. */
export interface ToShare {
  readonly facts: readonly CreditedFact[];
  readonly failures: readonly Fact[];
}

/** Picks what is credited. Conversations are worth what came of them in the same period. */
export function creditedFacts(counted: CountedFacts, of: Credited | 'others'): ToShare {
  if (of !== 'conversations') {
    const conversions = counted.conversions.filter(({ kind }) => kind === KINDS[of]);
    const succeeded = new Set(conversions.map(({ conversationId }) => conversationId));
    return {
      facts: conversions.map((conversion) => ({
        ...conversion,
        count: isRefund(conversion) ? 0 : 1,
        money: conversion.value ? [conversion.value] : [],
      })),
      failures: [...counted.conversations.filter(({ id }) => !succeeded.has(id)), ...counted.fruitless],
    };
  }
  const worth = new Map<string | null, ConversionFact[]>();
  for (const conversion of counted.conversions) {
    const same = worth.get(conversion.conversationId);
    if (same) same.push(conversion);
    else worth.set(conversion.conversationId, [conversion]);
  }
  return {
    facts: counted.conversations.map((conversation) => ({
      ...conversation,
      count: 1,
      money: moneyByCurrency((worth.get(conversation.id) ?? []).flatMap(({ value }) => value ?? [])),
    })),
    failures: counted.fruitless,
  };
}
