/** What the analyzer tells of an element, as far as we use it; the rest of custom-elements.json is passed on as it is. */
export interface ElementDoc {
  readonly name: string;
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly AttributeDoc[];
  readonly members: readonly MemberDoc[];
  readonly events: readonly NamedDoc[];
  readonly slots: readonly NamedDoc[];
  readonly cssParts: readonly NamedDoc[];
  readonly cssProperties: readonly NamedDoc[];
  readonly cssStates: readonly NamedDoc[];
}

export interface NamedDoc {
  readonly name: string;
  readonly description: string;
  readonly type?: { readonly text: string };
}

export interface AttributeDoc extends NamedDoc {
  /** The property that goes with it. */
  readonly fieldName: string;
  /** `'auto'|'web'`, `'auto'|string`, `boolean`, `number` or `string`. */
  readonly type: { readonly text: string };
}

export interface MemberDoc extends NamedDoc {
  readonly kind: 'field' | 'method';
  /** The attribute that sets it. */
  readonly attribute?: string;
}

export interface Manifest {
  /** custom-elements.json, as its schema wants it. */
  readonly json: unknown;
  readonly elements: readonly ElementDoc[];
}
