/** A count is a number from 0 up; not a number otherwise, which no comparison accepts. */
export function asCount(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : Number.NaN;
}
