import { z } from 'zod';
import { momentOf, NO_MOMENT } from '../moment-of.ts';

export const id = z.string().min(1).max(1_000);

/** One id, or several names of the same thing, the most lasting first. */
export const ids = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.tuple([id], id, { error: 'is not an id, nor a list of names of one thing' }),
);

export const at = z.unknown().transform((value, context) => {
  const time = momentOf(value);
  if (time !== undefined) return time;
  context.addIssue({ code: 'custom', message: NO_MOMENT });
  return z.NEVER;
});
