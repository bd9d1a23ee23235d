import { asCount } from './as-count.ts';
import { asRecord } from './as-record.ts';
import type { ExplainedConversion } from './explanation.ts';
import { parseMoneys } from './parse-moneys.ts';

export function parseOutcome(body: unknown): ExplainedConversion | undefined {
  const { at, kind, name, value } = asRecord(body);
  const [money] = parseMoneys(value ? [value] : []) ?? [];
  if (Number.isNaN(asCount(at)) || typeof kind !== 'string') return undefined;
  return { at: asCount(at), kind, name: typeof name === 'string' ? name : '', value: money };
}
