import type { Money } from '../money/money.ts';
import { moneyByCurrency } from '../money/money-by-currency.ts';
import { ExactSum } from '../statistics/exact-sum.ts';
import type { BreakdownFigures, BreakdownRow, Credit } from './breakdown.ts';
import { costsOf } from './costs-of.ts';
import type { Figures } from './figures.ts';

const COUNTS = [
  'impressions',
  'opens',
  'clicks',
  'repeatedClicks',
  'conversations',
  'leads',
  'purchases',
] as const satisfies readonly (keyof Figures)[];

/** Several rows as one, so that columns still add up where not all of them are shown. */
export function otherRows(rows: readonly BreakdownRow[]): BreakdownFigures {
  const counts = Object.fromEntries(COUNTS.map((name) => [name, sum(rows.map((row) => row[name]))])) as Record<
    (typeof COUNTS)[number],
    number
  >;
  const money = (name: 'value' | 'purchaseValue' | 'spend') => moneyByCurrency(rows.flatMap((row) => row[name]));
  const figures: Figures = {
    ...counts,
    value: money('value'),
    purchaseValue: money('purchaseValue'),
    spend: money('spend'),
  };
  const beside = rows.some(({ compared }) => compared !== undefined);
  return {
    ...figures,
    ...costsOf(figures),
    credit: credits(rows.map(({ credit }) => credit)),
    ...(beside && {
      compared: credits(rows.map(({ compared = 0 }) => compared)),
      difference: credits(rows.map(({ difference = 0 }) => difference)),
    }),
  };
}

function credits(all: readonly Credit[]): Credit {
  if (all.every((credit) => typeof credit === 'number')) return sum(all);
  return moneyByCurrency(all.flatMap((credit): readonly Money[] => (typeof credit === 'number' ? [] : credit)));
}

function sum(numbers: readonly number[]): number {
  const exact = new ExactSum();
  for (const number of numbers) exact.add(number);
  return exact.total();
}
