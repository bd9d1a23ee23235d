/** Letters of other alphabets that look like one of ours; a phone set to another language types them in retyped codes. */
const LETTERS: readonly (readonly [theirs: string, ours: string])[] = [
  ['АВЕКМНОРСТУХЅІЈԚԜҮ', 'ABEKMH0PCTYXS1JQWY'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZH1KMN0PTYX'],
  ['İ', '1'],
];

/** Where the digits of other scripts begin; each has ten in a row. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
];

/** Characters that stand for a symbol of ours, by the character. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...LETTERS.flatMap(([theirs, ours]) => [...theirs].map((letter, i) => [letter, ours[i] ?? ''] as const)),
  ...ZEROS.flatMap((zero) =>
    Array.from({ length: 10 }, (_, i) => [String.fromCodePoint(zero + i), String(i)] as const),
  ),
]);
