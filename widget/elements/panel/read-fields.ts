import { FIELD_TYPES, type Field } from './field.ts';
import { readList } from './read-list.ts';
import { textOf } from './text-of.ts';

/** What the attribute `fields` asks. */
export const readFields = (given: unknown): readonly Field[] =>
  readList('fields', given, '[{"name":"city","label":"Your city","required":true}]', (entry) => {
    const name = textOf(entry['name']);
    const type = FIELD_TYPES.find((known) => known === (textOf(entry['type']) || 'text'));
    const options = Array.isArray(entry['options']) ? entry['options'].map(textOf).filter(Boolean) : [];
    if (!/^[\w:.-]+$/.test(name)) return 'name is not of letters, digits, - and _';
    if (!type) return `type is not one of ${FIELD_TYPES.join(', ')}`;
    if (type === 'select' && !options.length) return 'a select needs options';
    return { name, label: textOf(entry['label']) || name, type, required: entry['required'] === true, options };
  });
