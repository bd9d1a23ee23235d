import { z } from 'zod';

/** Which page of a list: `next` of the one before is the `cursor` of this one. */
export const page = {
  cursor: z.string().max(2_000).default(''),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
};
