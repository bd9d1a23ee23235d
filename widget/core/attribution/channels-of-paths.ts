import type { ConversionPath } from './conversion-path.ts';

/** Every channel once, in an order that does not depend on the order of the paths: sums then come out the same. */
export function channelsOfPaths(paths: readonly ConversionPath[]): readonly string[] {
  return [...new Set(paths.flatMap((path) => path.channels))].sort();
}
