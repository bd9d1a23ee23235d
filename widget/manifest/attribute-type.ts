import type { AttributeDoc } from './manifest.ts';
import { valuesOf } from './values-of.ts';

/** An attribute's type as markup takes it: a list of words, a switch, or text. */
export function attributeType(attribute: AttributeDoc): string {
  const { words, isWhole } = valuesOf(attribute);
  // In this spelling of `string` the words are still offered while typing.
  if (words.length > 0) return [...words.map((word) => `'${word}'`), ...(isWhole ? [] : ['(string & {})'])].join(' | ');
  if (attribute.type.text === 'boolean') return "boolean | ''";
  return attribute.type.text === 'number' ? 'number | string' : 'string';
}
