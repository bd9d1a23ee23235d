import type { ElementDoc } from './manifest.ts';
import { valuesOf } from './values-of.ts';

/** Completion and hovers for HTML in VS Code and the editors that read its format. */
export function htmlData(elements: readonly ElementDoc[]): unknown {
  return {
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes }) => ({
      name: tagName,
      description,
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: attribute.description,
        ...(attribute.type.text === 'boolean' && { valueSet: 'v' }),
        values: valuesOf(attribute).words.map((name) => ({ name })),
      })),
    })),
  };
}
