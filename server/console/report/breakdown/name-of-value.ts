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
  if (dimension === 'language' || dimension === 'country') return nameOfPlace(dimension, value);
  return dimension === 'page' ? value.replace(/^https?:\/\//, '') : value;
}

/** As the reader's language has it; `of` throws for what is no code. */
function nameOfPlace(dimension: 'language' | 'country', value: string): string {
  const names = new Intl.DisplayNames(strings.locale, { type: dimension === 'country' ? 'region' : 'language' });
  return /^[A-Za-z]{2,3}$/.test(value) ? (names.of(value) ?? value) : value;
}
