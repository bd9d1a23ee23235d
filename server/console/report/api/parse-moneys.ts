import type { Money } from '#core/money/money.ts';
import { asRecord } from './as-record.ts';
import { parseList } from './parse-list.ts';

export function parseMoneys(value: unknown): readonly Money[] | undefined {
  return parseList(value, (item) => {
    const { currency, amount } = asRecord(item);
    if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return undefined;
    return typeof amount === 'number' && Number.isFinite(amount) ? { currency, amount } : undefined;
  });
}
