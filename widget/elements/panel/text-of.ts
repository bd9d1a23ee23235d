/** A short text of an owner's, whatever was given: numbers as they are written, anything else as nothing. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, 1_000) : '';
}
