/** A bare whole number of 16 or more digits anywhere in the text: rare, and the only reason for the slow way. */
const LONG_NUMBER = /[[:,]\s*-?\d{16,}/;

/**
 * JSON in which whole numbers beyond 2^53 become their own digits as text: Meta sends ad ids as bare 18-digit
 * numbers, and `JSON.parse` alone would round them.
 * @throws SyntaxError
 */
export function parseExactJson(text: string): unknown {
  if (!LONG_NUMBER.test(text)) return JSON.parse(text);
  return JSON.parse(text, ((_key: string, value: unknown, context: { readonly source?: string }) => {
    const { source } = context;
    return typeof value === 'number' && !Number.isSafeInteger(value) && source && /^-?\d+$/.test(source)
      ? source
      : value;
    // TypeScript's library does not know the third parameter yet; Node 24 passes it.
  }) as (key: string, value: unknown) => unknown);
}
