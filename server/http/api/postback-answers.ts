import { z } from 'zod';
import { postbackEvent } from './postback-event.ts';

const at = z.int().min(0);

/** What the addresses under `/postbacks` answer. */
export const postbackAnswers = {
  list: z.object({
    postbacks: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        when: z.record(z.string(), z.string()),
        delivery: z.enum(['request', 'file']),
        needsConsent: z.boolean(),
        destinations: z.array(z.string()).describe('Names of the numbers and pages that it is for; empty: all.'),
        counts: z.record(z.string(), z.int().min(0)),
        lastSentAt: at.nullable(),
        lastError: z.object({ at, event: z.string(), reason: z.string() }).nullable(),
        circuit: z.object({ state: z.enum(['closed', 'half_open', 'open']), openUntil: at.nullable() }),
      }),
    ),
  }),
  events: z.object({
    events: z.array(postbackEvent),
    next: z.string().nullable(),
  }),
  resent: z.object({ queued: z.int().min(0) }),
  previews: z.object({
    previews: z.array(
      z.object({
        event: z.string(),
        unsendable: z.string().nullable(),
        request: z
          .object({
            method: z.literal('POST'),
            url: z.string(),
            headers: z.record(z.string(), z.string()),
            body: z.string(),
          })
          .nullable(),
        file: z.string().nullable(),
      }),
    ),
  }),
};
