import type { AttributeDoc } from './manifest.ts';
import { valuesOf } from './values-of.ts';

/** An attribute's type as markup takes it: a list of words, a switch, or text. */
export function attributeType(attribute: AttributeDoc): string {
  const words = valuesOf(attribute);
  if (words.length > 0) return words.map((word) => `'${word}'`).join(' | ');
  const text = attribute.type?.text ?? 'string';
  if (/^boolean\b/.test(text)) return "boolean | ''";
  return /^number\b/.test(text) ? 'number | string' : 'string';
}
