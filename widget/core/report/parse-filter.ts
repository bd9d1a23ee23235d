import { Fault } from '../fault.ts';
import type { DimensionName } from './dimension.ts';
import { DIMENSIONS } from './dimensions.ts';
import type { Filter } from './filter.ts';

/** How a filter names what is not known. */
const UNKNOWN_VALUE = '(unknown)';

/** `origin` is three dimensions, each of which can be filtered by itself. */
const FILTER_DIMENSIONS = (Object.keys(DIMENSIONS) as DimensionName[]).filter((name) => name !== 'origin');

/**
 * Reads `source:google`, `source:!google`, `campaign:` (no campaign given) or `source:(unknown)`. After a backslash a
 * value is taken as it is written, also if it begins with `!` or reads `(unknown)`.
 * @throws Fault `bad_request` for a dimension that there is none of
 */
export function parseFilter(text: string): Filter {
  const colon = text.indexOf(':');
  const dimension = FILTER_DIMENSIONS.find((name) => name === text.slice(0, colon));
  if (colon < 0 || !dimension) {
    throw new Fault(
      'bad_request',
      `filter ${JSON.stringify(text.slice(0, 80))} is not dimension:value with one of ${FILTER_DIMENSIONS.join(', ')}.`,
    );
  }
  const written = text.slice(colon + 1);
  const isNot = written.startsWith('!');
  const value = isNot ? written.slice(1) : written;
  if (value === UNKNOWN_VALUE) return { dimension, isNot, value: null };
  return { dimension, isNot, value: value.startsWith('\\') ? value.slice(1) : value };
}
