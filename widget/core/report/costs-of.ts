import { costOf } from './cost.ts';
import type { Costs, Figures } from './figures.ts';
import { returnOnSpend } from './return-on-spend.ts';

export function costsOf({ spend, purchaseValue, clicks, conversations, leads, purchases }: Figures): Costs {
  return {
    costPerClick: costOf(spend, clicks),
    costPerConversation: costOf(spend, conversations),
    costPerLead: costOf(spend, leads),
    costPerPurchase: costOf(spend, purchases),
    returnOnSpend: returnOnSpend(spend, purchaseValue, purchases),
  };
}
