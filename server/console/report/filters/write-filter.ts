import type { Filter } from '#core/report/filter.ts';

/** A filter as addresses carry it: what `parseFilter` reads. */
export function writeFilter({ dimension, value, isNot }: Filter): string {
  const not = isNot ? '!' : '';
  if (value === null) return `${dimension}:${not}(unknown)`;
  // Taken as written, a value may begin with what means something.
  const asWritten = /^[!\\]/.test(value) || value === '(unknown)' ? '\\' : '';
  return `${dimension}:${not}${asWritten}${value}`;
}
