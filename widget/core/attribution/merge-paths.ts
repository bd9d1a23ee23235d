import type { ConversionPath } from './conversion-path.ts';

/** The same ways, each told once; in order of their first. Most people went one of a few. */
export function mergePaths(paths: readonly ConversionPath[]): ConversionPath[] {
  const merged = new Map<string, { channels: readonly string[]; conversions: number; value: number; nulls: number }>();
  for (const { channels, conversions, value, nulls } of paths) {
    const key = JSON.stringify(channels);
    const same = merged.get(key);
    if (!same) {
      merged.set(key, { channels, conversions, value, nulls });
      continue;
    }
    same.conversions += conversions;
    same.value += value;
    same.nulls += nulls;
  }
  return [...merged.values()];
}
