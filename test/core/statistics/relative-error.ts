/** How far a number is from the one expected, relative to that one. */
export const relativeError = (actual: number, expected: number): number => Math.abs(actual / expected - 1);
