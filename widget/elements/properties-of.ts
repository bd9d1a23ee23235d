import type { PropertyDeclarations } from 'lit';

/** Lit's properties for options: each with an attribute in kebab-case, read as its default is. */
export function propertiesOf(defaults: object): PropertyDeclarations {
  const types = { boolean: Boolean, number: Number };
  return Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [
      name,
      {
        attribute: name.replace(/[A-Z]/g, '-$&').toLowerCase(),
        type: types[typeof value as keyof typeof types] ?? String,
      },
    ]),
  );
}
