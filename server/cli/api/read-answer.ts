import type { z } from 'zod';
import { UsageError } from '../usage-error.ts';
import { goodAnswer } from './good-answer.ts';

/** What a good answer says. @throws UsageError if it is a refusal, or not what Hullo would say */
export async function readAnswer<Schema extends z.ZodType>(
  schema: Schema,
  answer: Response,
): Promise<z.output<Schema>> {
  const body: unknown = await (await goodAnswer(answer)).json().catch(() => undefined);
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new UsageError('What answers there is not Hullo, or another version of it.');
}
