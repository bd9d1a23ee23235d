import type { Filter } from '#core/report/filter.ts';
import { parseFilter } from '#core/report/parse-filter.ts';

/** The filters of an address; undefined when one of them is none. */
export function readFilters(texts: readonly string[]): readonly Filter[] | undefined {
  try {
    return texts.map(parseFilter);
  } catch {
    return undefined;
  }
}
