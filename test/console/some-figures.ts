import type { Figures } from '#core/report/figures.ts';

/** Figures of nothing, with changes. */
export function someFigures(change: Partial<Figures> = {}): Figures {
  return {
    impressions: 0,
    opens: 0,
    clicks: 0,
    repeatedClicks: 0,
    conversations: 0,
    leads: 0,
    purchases: 0,
    value: [],
    purchaseValue: [],
    spend: [],
    ...change,
  };
}
