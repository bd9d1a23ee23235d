import { asCount } from './as-count.ts';
import { asRecord } from './as-record.ts';
import type { ReadCoverage } from './read-coverage.ts';
import type { ReadRate } from './read-rate.ts';

/** The part of an overview that says how much of all conversations it knows the origin of. */
export function parseCoverage(body: unknown): ReadCoverage | undefined {
  const { matchRate, multiTouch, survival } = asRecord(body);
  const [match, multi] = [parseRate(matchRate), parseRate(multiTouch)];
  if (!match || !multi) return undefined;
  const { kind, total, lower, upper } = asRecord(survival);
  const limits = { total: asCount(total), lower: asCount(lower), upper: asCount(upper) };
  const isKnown = kind === 'estimate' && !Object.values(limits).some(Number.isNaN);
  return { matchRate: match, multiTouch: multi, estimated: isKnown ? limits : null };
}

function parseRate(value: unknown): ReadRate | undefined {
  const { kind, ...record } = asRecord(value);
  if (kind === 'too_few') return { kind };
  const rate = {
    count: asCount(record['count']),
    of: asCount(record['of']),
    lower: asCount(record['lower']),
    upper: asCount(record['upper']),
  };
  return kind !== 'rate' || Object.values(rate).some(Number.isNaN) ? undefined : { kind, ...rate };
}
