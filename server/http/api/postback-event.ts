import { z } from 'zod';

const at = z.int().min(0);

/** One fact on its way to one platform. */
export const postbackEvent = z.object({
  id: z.string().describe('The event id that the platform is told.'),
  event: z.string(),
  at,
  status: z.string(),
  attempts: z.int().min(0),
  reason: z.string().describe('Why it was not sent; empty where there is nothing to say.'),
  receipt: z.string().describe('The platform’s own id of the call that it took.'),
  triedAt: at.nullable(),
  dueAt: at.nullable().describe('When it will be tried next, where it waits.'),
});
