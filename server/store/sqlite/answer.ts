/** What a worker says of one request of a batch. */
export type Answer = { readonly value: unknown } | { readonly error: string };
