import type { Money } from '../money/money.ts';
import type { Dimension } from './dimension.ts';
import type { CountedFacts } from './select-facts.ts';
import { valueOfFact } from './value-of-fact.ts';

/** What is counted and never shared. */
export interface PlainCounts {
  impressions: number;
  opens: number;
  clicks: number;
  repeatedClicks: number;
  readonly spend: Money[];
}

/** Plain counts by a dimension's value; null: not known. */
export function countByValue(dimension: Dimension, counted: CountedFacts): ReadonlyMap<string | null, PlainCounts> {
  const rows = new Map<string | null, PlainCounts>();
  const rowOf = (fact: Parameters<typeof valueOfFact>[1]) => {
    const value = valueOfFact(dimension, fact) ?? null;
    let row = rows.get(value);
    if (!row) {
      row = { impressions: 0, opens: 0, clicks: 0, repeatedClicks: 0, spend: [] };
      rows.set(value, row);
    }
    return row;
  };
  for (const fact of counted.seen) rowOf(fact)[fact.type === 'open' ? 'opens' : 'impressions'] += fact.count;
  for (const fact of counted.clicks) rowOf(fact).clicks += fact.count;
  for (const fact of counted.repeatedClicks) rowOf(fact).repeatedClicks += fact.count;
  for (const fact of counted.spend) rowOf(fact).spend.push(fact.money);
  return rows;
}
