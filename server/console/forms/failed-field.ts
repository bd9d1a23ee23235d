import type { Failed } from './ask.ts';

/**
 * The field that a refusal is about, by the name with which the API begins its sentence: `origins[0] is not...`,
 * `phone: ...`, `when.lead: ...`. Undefined where it is about none of them.
 */
export function failedField(failed: Failed | undefined, fields: readonly string[]): string | undefined {
  // A wrong password is forbidden, and stands beside its field like any other slip.
  if (failed?.code !== 'bad_request' && failed?.code !== 'forbidden') return undefined;
  const { message } = failed;
  // What an owner named may hold anything, so it is looked for as it is: the longest, since one may begin another.
  return fields
    .filter((name) => message.startsWith(name) && /^[:.[\s]/.test(message.slice(name.length)))
    .reduce<string | undefined>((longest, name) => (name.length > (longest?.length ?? 0) ? name : longest), undefined);
}
