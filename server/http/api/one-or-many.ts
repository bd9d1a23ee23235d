import { z } from 'zod';
import { placeOf } from './place-of.ts';

/**
 * One thing or a list of up to `most`. What is wrong is told of the form that was sent, with its place in a list:
 * "[3].kind is not lead, purchase or other".
 */
export function oneOrMany<T extends z.ZodType>(schema: T, most: number) {
  const many = z
    .array(schema)
    .min(1, { error: 'is empty: give at least one' })
    .max(most, { error: `is too long: give ${most} at once at most` });
  return z.union([schema, many], {
    error({ input }) {
      const [issue] = (Array.isArray(input) ? many : schema).safeParse(input).error?.issues ?? [];
      if (!issue) return;
      const place = placeOf(issue.path);
      return `${place && `at ${place} `}${issue.message}`;
    },
  });
}
