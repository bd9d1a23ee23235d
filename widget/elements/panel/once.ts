/** The same reading, done anew only for what was not given last. */
export function once<T>(read: (given: unknown) => T): (given: unknown) => T {
  let last: { readonly given: unknown; readonly found: T } | undefined;
  return (given) => {
    if (!last || last.given !== given) last = { given, found: read(given) };
    return last.found;
  };
}
