/** What was pasted, without invisible marks (bidi, zero-width) and outer space, full-width forms as plain ones. */
export const plainText = (input: string): string =>
  `${input}`
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
