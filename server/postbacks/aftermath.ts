/** What a platform says afterwards of a call that it had taken. */
export type Aftermath =
  | { readonly kind: 'taken' }
  /** It does not know yet. */
  | { readonly kind: 'open' }
  /** All that the call told was refused after all. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Some of it was, and nobody says which. */
  | { readonly kind: 'noted'; readonly reason: string };
