/** A widget that is put through the same page and the same checks as every other. */
export interface Contender {
  readonly name: string;
  /** npm packages, at the versions that were compared. Empty: our own build. */
  readonly packages: readonly string[];
  /** The module of a page that shows the widget as its own documentation tells. */
  readonly entry: string;
  /** Packages that a page of its kind has anyway; weighed apart. */
  readonly framework: readonly string[];
  /** What a person would press, closed. */
  readonly launcher: string;
}
