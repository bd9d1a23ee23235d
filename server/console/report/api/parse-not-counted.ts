import { asCount } from './as-count.ts';
import { asRecord } from './as-record.ts';
import { parseList } from './parse-list.ts';

/** What was not counted, by reason, the most frequent first. */
export function parseNotCounted(
  body: unknown,
): readonly { readonly reason: string; readonly count: number }[] | undefined {
  const days = parseList(asRecord(body)['days'], (item) => {
    const { reason, count } = asRecord(item);
    return typeof reason === 'string' && !Number.isNaN(asCount(count)) ? { reason, count: asCount(count) } : undefined;
  });
  if (!days) return undefined;
  const sums = new Map<string, number>();
  for (const { reason, count } of days) sums.set(reason, (sums.get(reason) ?? 0) + count);
  return [...sums].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
}
