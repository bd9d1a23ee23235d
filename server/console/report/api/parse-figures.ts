import type { Figures } from '#core/report/figures.ts';
import { asCount } from './as-count.ts';
import { asRecord } from './as-record.ts';
import { parseMoneys } from './parse-moneys.ts';

/** Counts and money of a row, a bar or a period; undefined when any of them is missing. */
export function parseFigures(body: unknown): Figures | undefined {
  const record = asRecord(body);
  const value = parseMoneys(record['value']);
  const purchaseValue = parseMoneys(record['purchaseValue']);
  const spend = parseMoneys(record['spend']);
  if (!value || !purchaseValue || !spend) return undefined;
  const counts = {
    impressions: asCount(record['impressions']),
    opens: asCount(record['opens']),
    clicks: asCount(record['clicks']),
    repeatedClicks: asCount(record['repeatedClicks']),
    conversations: asCount(record['conversations']),
    leads: asCount(record['leads']),
    purchases: asCount(record['purchases']),
  };
  return Object.values(counts).some(Number.isNaN) ? undefined : { ...counts, value, purchaseValue, spend };
}
