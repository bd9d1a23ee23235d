import type { ConversionPath } from './conversion-path.ts';

/** The same ways, each told once; in order of their first. Most people went one of a few. */
export function mergePaths(paths: readonly ConversionPath[]): ConversionPath[] {
  const merged = new Map<string, { channels: readonly string[]; conversions: number; value: number; nulls: number }>();
  for (const { channels, conversions, value, nulls } of paths) {
    const key = keyOf(channels);
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

/** Unlike for unlike ways. Nearly all are of one channel, whose name costs less than writing it down. */
function keyOf(channels: readonly string[]): string {
  const [only] = channels;
  return channels.length === 1 && only !== undefined ? `1 ${only}` : JSON.stringify(channels);
}
