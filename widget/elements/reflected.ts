import type { PropertyDeclarations } from 'lit';

/** Lit's properties for settings that whoever follows them reads from the attributes: the one state, whoever sets it. */
export const reflected = (...names: readonly string[]): PropertyDeclarations =>
  Object.fromEntries(
    names.map((name) => [name, { attribute: name.replace(/[A-Z]/g, '-$&').toLowerCase(), reflect: true }]),
  );
