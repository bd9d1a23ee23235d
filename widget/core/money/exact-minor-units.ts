import { Fault } from '../fault.ts';
import { minorUnits } from './minor-units.ts';
import { toMinorUnits } from './to-minor-units.ts';

/**
 * An amount in whole minor units, and nothing rounded: more decimals than the currency has are a slip of the sender's
 * that only the sender can mend.
 * @throws Fault `bad_request`
 */
export function exactMinorUnits(amount: string, currency: string): number {
  const decimals = minorUnits(currency);
  const minor = toMinorUnits(amount, currency);
  const written = amount.trim().split('.')[1]?.replace(/0+$/, '').length ?? 0;
  if (written > decimals) {
    const most = decimals === 0 ? 'none' : `${decimals} at most`;
    throw new Fault('bad_request', `${JSON.stringify(amount)} has more decimals than ${currency} has: ${most}`);
  }
  return minor;
}
