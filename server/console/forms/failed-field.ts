import type { Failed } from './ask.ts';

/**
 * The field that a refusal is about, by the name with which the API begins its sentence: `origins[0] is not...`,
 * `phone: ...`, `when.lead: ...`. Undefined where it is about none of them.
 */
export function failedField(failed: Failed | undefined, fields: readonly string[]): string | undefined {
  if (failed?.code !== 'bad_request') return undefined;
  const path = /^[A-Za-z_.]+/.exec(failed.message)?.[0] ?? '';
  const [first = ''] = path.split('.');
  return [path, first].find((name) => name !== '' && fields.includes(name));
}
