import { type NumberRow, type PackedNumbers, packNumbers, unpackNumbers } from './packed-numbers.ts';

/** One field of many rows, with every text told once. */
export interface PackedTexts {
  readonly texts: readonly (string | null)[];
  /** For each row the place of its text. */
  readonly places: PackedNumbers;
}

export interface TextRow {
  readonly texts: readonly (string | null)[];
  readonly places: NumberRow;
}

export function packTexts(values: readonly (string | null)[]): PackedTexts {
  const places = new Map<string | null, number>();
  const placeOf = (value: string | null) => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  };
  const packed = packNumbers(values.map(placeOf));
  return { texts: [...places.keys()], places: packed };
}

export function unpackTexts({ texts, places }: PackedTexts): TextRow {
  return { texts, places: unpackNumbers(places) };
}
