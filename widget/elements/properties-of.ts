import type { PropertyDeclarations } from 'lit';

/**
 * Lit's properties for options: each with an attribute in kebab-case, read as its default is.
 * @param reflect names of settings whose followers read the attributes: the one state, whoever sets it
 */
export function propertiesOf(defaults: object, reflect: readonly string[]): PropertyDeclarations {
  const types = { boolean: Boolean, number: Number };
  const entry = (name: string, more: object) => [
    name,
    { attribute: name.replace(/[A-Z]/g, '-$&').toLowerCase(), ...more },
  ];
  return Object.fromEntries([
    ...Object.entries(defaults).map(([name, value]) =>
      entry(name, { type: types[typeof value as keyof typeof types] ?? String }),
    ),
    ...reflect.map((name) => entry(name, { reflect: true })),
  ]);
}
