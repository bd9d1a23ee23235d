import type { z } from 'zod';
import { ConfigError } from './config-error.ts';

/** @throws ConfigError, naming where it stands and what is wrong with it */
export function parseSettings<T extends z.ZodType>(schema: T, value: unknown, where: string): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new ConfigError(`${where}: ${issue?.path.join('.') || 'it'}: ${issue?.message}`);
}
