/** The sign-in page, which leads back to where the reader is now: what is shown stands in the address. */
export function signInAddress({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
  return `/sign-in#${new URLSearchParams({ to: pathname + search + hash })}`;
}
