/** A look to start from. */
export interface Theme {
  readonly id: string;
  readonly name: string;
  /** For whom it is, in one line. */
  readonly why: string;
  /** Custom properties of `hullo-button`. */
  readonly properties: Readonly<Record<`--hullo-${string}`, string>>;
}
