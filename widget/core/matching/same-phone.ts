/**
 * Country habits by which one number is written in two ways: what the platform shows on the left, what people write
 * on the right. Mexico dropped the 1 after 52 in 2019, Argentina's mobiles have a 9 after 54 only from abroad, and
 * Brazil's ninth digit is missing in older accounts.
 */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/^521(\d{10})$/, '52$1'],
  [/^549(\d{10})$/, '54$1'],
  [/^55(\d{2})9(\d{8})$/, '55$1$2'],
];

/** Whether two phone numbers, in digits with country code, reach the same telephone. */
export function samePhone(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(digits: string): string {
  return HABITS.reduce((number, [pattern, form]) => number.replace(pattern, form), digits);
}
