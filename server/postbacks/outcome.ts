/** What became of a call, as far as its answer tells. */
export type Outcome =
  /** Taken. `receipt`: the platform's own id of the call, for asking its support. */
  | { readonly kind: 'sent'; readonly receipt: string }
  /** May go well later. `afterMs`: not before, if the platform says. */
  | { readonly kind: 'retry'; readonly reason: string; readonly afterMs?: number }
  /** Will never go well as it is. `isLockedOut`: the token, not the event, was refused. */
  | { readonly kind: 'refused'; readonly reason: string; readonly isLockedOut?: boolean };
