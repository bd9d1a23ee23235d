import type { ConversionPath } from './conversion-path.ts';

/** Paths with their channels as numbers, and columns of counts beside them that may be drawn anew. */
export interface PathCounts {
  /** How many channels there are. */
  readonly size: number;
  /** For each path, the index of each of its channels. */
  readonly steps: readonly Uint32Array[];
  readonly conversions: Float64Array;
  readonly values: Float64Array;
  readonly nulls: Float64Array;
}

/** The countable part of some paths: those that name a channel. @param channels every channel that the paths name */
export function pathCounts(paths: readonly ConversionPath[], channels: readonly string[]): PathCounts {
  const indexes = new Map(channels.map((channel, index) => [channel, index]));
  const known = paths.filter((path) => path.channels.length > 0);
  return {
    size: channels.length,
    steps: known.map((path) => Uint32Array.from(path.channels, (channel) => indexes.get(channel) ?? 0)),
    conversions: Float64Array.from(known, (path) => path.conversions),
    values: Float64Array.from(known, (path) => path.value),
    nulls: Float64Array.from(known, (path) => path.nulls),
  };
}
