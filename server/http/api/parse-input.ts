import type { z } from 'zod';
import { Fault } from '#core/fault.ts';
import { placeOf } from './place-of.ts';

/** @throws Fault `bad_request`, naming the field and what is wrong with it */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown): z.infer<T> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Fault('bad_request', `${placeOf(issue?.path ?? []) || 'The body'} ${issue?.message}.`);
}
