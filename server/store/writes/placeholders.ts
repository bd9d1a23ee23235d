/** `?, ?, ?` : one for each of `count` values of an `in` list. */
export function placeholders(count: number): string {
  return Array.from({ length: count }, () => '?').join(', ');
}
