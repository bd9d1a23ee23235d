import { minorUnits } from './minor-units.ts';
import type { Money } from './money.ts';

const RATE = /^(\d+)(?:\.(\d+))?$/;

/**
 * An amount in another currency, to the nearest minor unit, half to even; computed on the written digits of the rate,
 * since nothing that is paid should pass through a binary fraction.
 * @param rate what one unit of the amount's currency costs in `currency`, as `1.0837`
 * @throws RangeError when the rate is not a decimal number above 0, or the result cannot be counted exactly
 */
export function convertMoney(money: Money, rate: string, currency: string): Money {
  const [, whole = '', fraction = ''] = RATE.exec(rate) ?? [];
  const digits = BigInt(whole + fraction);
  if (digits === 0n) throw new RangeError(`${JSON.stringify(rate)} is not a rate`);
  const shift = minorUnits(currency) - minorUnits(money.currency) - fraction.length;
  const product = BigInt(money.amount) * digits;
  const amount = Number(shift >= 0 ? product * 10n ** BigInt(shift) : divideHalfEven(product, 10n ** BigInt(-shift)));
  if (!Number.isSafeInteger(amount)) throw new RangeError('the amount is too large to be counted exactly');
  return { currency, amount };
}

function divideHalfEven(dividend: bigint, divisor: bigint): bigint {
  const sign = dividend < 0n ? -1n : 1n;
  const quotient = (sign * dividend) / divisor;
  const twice = ((sign * dividend) % divisor) * 2n;
  const up = twice > divisor || (twice === divisor && quotient % 2n === 1n);
  return sign * (up ? quotient + 1n : quotient);
}
