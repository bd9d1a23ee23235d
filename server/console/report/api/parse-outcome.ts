import type { Money } from '#core/money/money.ts';
import { toMinorUnits } from '#core/money/to-minor-units.ts';
import { asCount } from './as-count.ts';
import { asRecord } from './as-record.ts';
import type { ExplainedConversion } from './explanation.ts';

/** What came of a conversation, with what it was worth where that was told. */
export function parseOutcome(body: unknown): ExplainedConversion | undefined {
  const { at, kind, name, value, currency } = asRecord(body);
  if (Number.isNaN(asCount(at)) || typeof kind !== 'string') return undefined;
  return { at: asCount(at), kind, name: typeof name === 'string' ? name : '', value: moneyOf(value, currency) };
}

/** Amounts come as they are written, `129.90`, so that none is bent on its way. */
function moneyOf(value: unknown, currency: unknown): Money | undefined {
  if (typeof value !== 'string' || typeof currency !== 'string') return undefined;
  try {
    return { amount: toMinorUnits(value, currency), currency };
  } catch {
    // Of one conversation, everything else is worth reading all the same.
    return undefined;
  }
}
