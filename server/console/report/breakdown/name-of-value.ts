import type { DimensionName } from '#core/report/dimension.ts';
import { strings } from '../../strings/strings.ts';

/** A value of a dimension as people call it; what we have no name for is shown as it is. */
export function nameOfValue(dimension: DimensionName, value: string): string {
  const words: Partial<Record<DimensionName, Readonly<Record<string, string>>>> = {
    channel: strings.channels,
    method: strings.matches,
    position: strings.positions,
    device: strings.devices,
    entry: strings.entries,
  };
  const names = words[dimension];
  if (names && Object.hasOwn(names, value)) return names[value] ?? value;
  return dimension === 'page' ? value.replace(/^https?:\/\//, '') : value;
}
