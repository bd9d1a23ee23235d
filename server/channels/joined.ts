/** Every place in which a person's own words may carry the reference, one under the other. */
export function joined(...texts: readonly string[]): string {
  return [...new Set(texts)].filter(Boolean).join('\n');
}
