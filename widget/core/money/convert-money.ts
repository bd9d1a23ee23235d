import { minorUnits } from './minor-units.ts';
import type { RateTable } from './rate-table.ts';

/** Money of one day. */
export interface DatedMoney {
  /** Whole minor units. */
  readonly amount: number;
  readonly currency: string;
  /** `YYYY-MM-DD` in the site's calendar. */
  readonly day: string;
}

/**
 * What money of a day is in another currency, in whole minor units rounded half to even, by the rate of that day or
 * the latest before it. Undefined when there is no such rate: the amount then stays what it is and is added to none.
 */
export function convertMoney({ amount, currency, day }: DatedMoney, to: string, rates: RateTable): number | undefined {
  if (currency === to) return amount;
  const rate = rates.rateOf(currency, day);
  if (rate === undefined) return;
  const [whole = '', fraction = ''] = rate.split('.');
  // Digits instead of binary fractions: a total of converted amounts is then the same on every machine.
  const scale = fraction.length + minorUnits(currency) - minorUnits(to);
  const product = BigInt(Math.abs(amount)) * BigInt(whole + fraction) * 10n ** BigInt(Math.max(0, -scale));
  const minor = Number(dividedHalfEven(product, 10n ** BigInt(Math.max(0, scale))));
  return amount < 0 && minor !== 0 ? -minor : minor;
}

function dividedHalfEven(amount: bigint, by: bigint): bigint {
  const below = amount / by;
  const twice = (amount % by) * 2n;
  return twice > by || (twice === by && below % 2n === 1n) ? below + 1n : below;
}
