/** What a message may say of the product on the page; what is not known is left out. */
export interface Product {
  readonly product?: string;
  readonly sku?: string;
  /** As the page writes it: a number with a dot, or whatever an owner typed. */
  readonly price?: string;
  /** ISO 4217. */
  readonly currency?: string;
  /** The chosen one of several: `Red / L`. */
  readonly variant?: string;
}
