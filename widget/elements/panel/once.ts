/** The same reading, done anew only where something else is given than the last time. */
export function once<Found>(read: (...given: unknown[]) => Found): (...given: unknown[]) => Found {
  let last: { readonly given: readonly unknown[]; readonly found: Found } | undefined;
  return (...given) => {
    if (!last || last.given.some((one, i) => one !== given[i])) last = { given, found: read(...given) };
    return last.found;
  };
}
