/** Numbers of 0 or more, at least one above 0, scaled to sum to 1. */
export function sharesOf(numbers: Float64Array): Float64Array {
  const sum = numbers.reduce((total, number) => total + number, 0);
  return numbers.map((number) => number / sum);
}
