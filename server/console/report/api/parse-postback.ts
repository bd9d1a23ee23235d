import { asCount } from './as-count.ts';
import { asRecord } from './as-record.ts';
import type { ExplainedPostback } from './explanation.ts';

export function parsePostback(body: unknown): ExplainedPostback | undefined {
  const { postback, event, at, status, reason } = asRecord(body);
  if (Number.isNaN(asCount(at)) || typeof postback !== 'string' || typeof status !== 'string') return undefined;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { postback, event: text(event), at: asCount(at), status, reason: text(reason) };
}
