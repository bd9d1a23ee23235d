/** A value that differs between light and dark surroundings. */
export interface Shade {
  readonly light: string;
  readonly dark: string;
}

/** A finished look of the widget, made from nothing but what every owner may set: see `themeCss`. */
export interface Theme {
  readonly name: string;
  readonly label: string;
  /** Whom it is for, in a line. */
  readonly why: string;
  /** Custom properties by their full names. */
  readonly properties: Readonly<Record<string, string | Shade>>;
  /** Declarations for parts, by the part's name; `:hover` and the like may follow it. */
  readonly parts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Attributes that belong to the look. */
  readonly attributes?: Readonly<Record<string, string>>;
}
