import type { Filter } from '#core/report/filter.ts';
import { strings } from '../../strings/strings.ts';
import { nameOfValue } from '../breakdown/name-of-value.ts';

/** A filter in the reader's words: `Campaign`, `is not`, `autumn`. */
export function filterWords({ dimension, value, isNot }: Filter): {
  readonly name: string;
  readonly verb: string;
  readonly words: string;
} {
  return {
    name: strings.dimensions[dimension],
    verb: isNot ? strings.isNot : strings.is,
    words: value === null ? strings.notKnown : nameOfValue(dimension, value).trim() || strings.notSet,
  };
}
