import type { Failed } from './ask.ts';

/**
 * The field that a refusal is about, by the name with which the API begins its sentence: `origins[0] is not...`,
 * `phone: ...`. Undefined where it is about none of them.
 */
export function failedField(failed: Failed | undefined, fields: readonly string[]): string | undefined {
  const name = /^[A-Za-z]+/.exec(failed?.message ?? '')?.[0];
  return failed?.code === 'bad_request' && name !== undefined && fields.includes(name) ? name : undefined;
}
