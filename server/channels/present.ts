/** The texts that say something, each once, in order; undefined if none does. */
export function present(...texts: readonly string[]): readonly [string, ...string[]] | undefined {
  const [first, ...rest] = [...new Set(texts.filter(Boolean))];
  return first === undefined ? undefined : [first, ...rest];
}
