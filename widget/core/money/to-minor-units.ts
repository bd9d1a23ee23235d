import { Fault } from '../fault.ts';
import { minorUnits } from './minor-units.ts';

const AMOUNT = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * An amount as people write it, `12.34`, in whole minor units, 1234. Decimals beyond the currency's are rounded half
 * to even on the written digits: nothing passes through a binary fraction.
 * @throws Fault `bad_request` when it is not digits with at most one point, or too large to be counted exactly
 */
export function toMinorUnits(amount: string, currency: string): number {
  const decimals = minorUnits(currency);
  const [, sign, whole = '', fraction = ''] = AMOUNT.exec(amount.trim()) ?? [];
  const kept = Number(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  const rest = fraction.slice(decimals);
  const half = /^50*$/.test(rest);
  const minor = kept + (half ? kept % 2 : rest >= '5' ? 1 : 0);
  if (sign === undefined || !Number.isSafeInteger(minor)) {
    throw new Fault('bad_request', `${JSON.stringify(amount.slice(0, 40))} is not an amount written like 1234.50`);
  }
  return sign && minor !== 0 ? -minor : minor;
}
