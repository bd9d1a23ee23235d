import { Fault } from '../fault.ts';

/**
 * Currencies that are not counted in hundredths, by ISO 4217. A table, since browsers and Node disagree with ISO and
 * with each other where coins went out of use (IQD, LBP, AFN).
 */
const DECIMALS: readonly (readonly [decimals: number, currencies: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

const EXCEPTIONS = new Map(
  DECIMALS.flatMap(([decimals, currencies]) => currencies.split(' ').map((currency) => [currency, decimals] as const)),
);

/**
 * How many decimals a currency's minor unit has: 2 for most, 0 for JPY, 3 for KWD.
 * @param currency ISO 4217 code in capitals
 * @throws Fault `bad_request` when it is not three capital letters
 */
export function minorUnits(currency: string): number {
  if (!/^[A-Z]{3}$/.test(currency)) {
    throw new Fault('bad_request', `currency must be an ISO 4217 code such as EUR, not ${JSON.stringify(currency)}`);
  }
  return EXCEPTIONS.get(currency) ?? 2;
}
