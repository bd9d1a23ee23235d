import { moneyByCurrency } from '../money/money-by-currency.ts';
import type { ConversionFact, ConversionKind, PressedFact } from './fact.ts';
import type { Figures } from './figures.ts';
import type { CountedFacts } from './select-facts.ts';

/** Plain counts, with nothing shared: the totals that every report of these facts must meet. */
export function countFigures(facts: Omit<CountedFacts, 'fruitless'>): Figures {
  const seen = (type: string) => facts.seen.reduce((sum, fact) => sum + (fact.type === type ? fact.count : 0), 0);
  const pressed = (presses: readonly PressedFact[]) => presses.reduce((sum, { count }) => sum + count, 0);
  const of = (kind: ConversionKind) => facts.conversions.filter((conversion) => conversion.kind === kind);
  const worth = (conversions: readonly ConversionFact[]) => moneyByCurrency(conversions.flatMap(({ money }) => money));
  const sold = (conversions: readonly ConversionFact[]) => conversions.reduce((sum, { count }) => sum + count, 0);
  const purchases = of('purchase');
  return {
    impressions: seen('impression'),
    opens: seen('open'),
    clicks: pressed(facts.clicks),
    repeatedClicks: pressed(facts.repeatedClicks),
    conversations: facts.conversations.length,
    leads: sold(of('lead')),
    purchases: sold(purchases),
    value: worth(facts.conversions),
    purchaseValue: worth(purchases),
    spend: moneyByCurrency(facts.spend.map(({ money }) => money)),
  };
}
