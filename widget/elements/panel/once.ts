/** The same reading, done anew only where something else is given than the last time. */
export function once<T>(read: (...given: unknown[]) => T): (...given: unknown[]) => T {
  let last: { readonly given: readonly unknown[]; readonly found: T } | undefined;
  return (...given) => {
    if (!last || last.given.some((one, i) => one !== given[i])) last = { given, found: read(...given) };
    return last.found;
  };
}
