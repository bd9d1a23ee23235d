import type { PropertyDeclarations } from 'lit';
import { attributeName } from '../page/attribute-name.ts';

/**
 * Lit's properties for options: each with an attribute in kebab-case, read as its default is.
 * @param reflect names of settings whose followers read the attributes: the one state, whoever sets it
 */
export function propertiesOf(defaults: object, reflect: readonly string[]): PropertyDeclarations {
  const types = { boolean: Boolean, number: Number };
  const entry = (name: string, more: object) => [name, { attribute: attributeName(name), ...more }];
  return Object.fromEntries([
    ...Object.entries(defaults).map(([name, value]) =>
      entry(name, { type: types[typeof value as keyof typeof types] ?? String }),
    ),
    ...reflect.map((name) => entry(name, { reflect: true })),
  ]);
}
