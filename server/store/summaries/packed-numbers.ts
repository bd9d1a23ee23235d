/** Numbers of many rows, each in as many bytes as the largest takes: a tenth of the time to read of a list in JSON. */
export interface PackedNumbers {
  readonly width: keyof typeof ARRAYS;
  /** Base 64, the lowest byte of a number first, as every processor that Node runs on has them. */
  readonly bytes: string;
}

export type NumberRow = Uint8Array | Uint16Array | Uint32Array | Float64Array;

const ARRAYS = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array, 8: Float64Array } as const;

/** @param numbers null: there is none, which unpacks as NaN */
export function packNumbers(numbers: readonly (number | null)[]): PackedNumbers {
  const width = widthOf(numbers);
  const row = new ARRAYS[width](numbers.map((number) => number ?? Number.NaN));
  return { width, bytes: Buffer.from(row.buffer, row.byteOffset, row.byteLength).toString('base64') };
}

export function unpackNumbers({ width, bytes }: PackedNumbers): NumberRow {
  const read = Buffer.from(bytes, 'base64');
  // Copied, since numbers of several bytes may only begin at certain places.
  return new ARRAYS[width](read.buffer.slice(read.byteOffset, read.byteOffset + read.byteLength));
}

function widthOf(numbers: readonly (number | null)[]): PackedNumbers['width'] {
  let most = 0;
  for (const number of numbers) {
    if (number === null || number < 0 || !Number.isInteger(number)) return 8;
    most = Math.max(most, number);
  }
  return most < 2 ** 8 ? 1 : most < 2 ** 16 ? 2 : most < 2 ** 32 ? 4 : 8;
}
