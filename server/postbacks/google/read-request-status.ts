import { z } from 'zod';
import type { Aftermath } from '../aftermath.ts';
import type { PostbackAnswer } from '../postback-answer.ts';
import { readJson } from '../read-json.ts';

const requestStatus = z.object({
  requestStatusPerDestination: z.array(
    z.object({
      requestStatus: z.string().default('REQUEST_STATUS_UNKNOWN'),
      errorInfo: z
        .object({
          errorCounts: z
            .array(z.object({ recordCount: z.coerce.number().default(0), reason: z.string().default('') }))
            .default([]),
        })
        .default({ errorCounts: [] }),
    }),
  ),
});

/** What Google has made of a request that it took. It counts what it refused, and does not say which. */
export function readRequestStatus(answer: PostbackAnswer): Aftermath {
  const read = requestStatus.safeParse(readJson(answer.body));
  const destinations = read.data?.requestStatusPerDestination ?? [];
  if (destinations.length === 0) return { kind: 'open' };
  const statuses = destinations.map((destination) => destination.requestStatus);
  if (statuses.some((status) => status === 'PROCESSING' || status === 'REQUEST_STATUS_UNKNOWN'))
    return { kind: 'open' };
  if (statuses.every((status) => status === 'SUCCESS')) return { kind: 'taken' };
  const errors = destinations.flatMap(({ errorInfo }) => errorInfo.errorCounts);
  const said = errors.map(
    ({ recordCount, reason }) => `${recordCount} ${reason.replace(/^PROCESSING_ERROR_REASON_/, '')}`,
  );
  const reason = `refused afterwards: ${said.join(', ') || 'Google gives no reason'}`;
  return statuses.every((status) => status === 'FAILED')
    ? { kind: 'refused', reason }
    : { kind: 'noted', reason: `some that were told together were ${reason}` };
}
