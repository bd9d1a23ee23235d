import { warn } from '../../page/warn.ts';

export type Entry = Readonly<Record<string, unknown>>;

/** More than anyone reads. */
const AT_MOST = 50;

/**
 * A list that an owner gave, as JSON in an attribute or as an array. What cannot be used is one console line, and the
 * rest serves.
 * @param name the attribute
 * @param given what stands there
 * @param example how to write it
 * @param read an entry's meaning, or the reason why it has none
 */
export function readList<T extends object>(
  name: string,
  given: unknown,
  example: string,
  read: (entry: Entry) => T | string,
): readonly T[] {
  if (!given) return [];
  let list: unknown = given;
  try {
    if (typeof given === 'string') list = JSON.parse(given);
  } catch {
    list = undefined;
  }
  if (!Array.isArray(list)) {
    warn(`${name} is not a list; write it as in ${name}='${example}'`);
    return [];
  }
  return list.slice(0, AT_MOST).flatMap((entry: unknown, i) => {
    const found = entry && typeof entry === 'object' ? read(entry as Entry) : 'it is no object';
    if (typeof found !== 'string') return [found];
    warn(`${name}[${i}] is left out: ${found}; write it as in ${name}='${example}'`);
    return [];
  });
}
