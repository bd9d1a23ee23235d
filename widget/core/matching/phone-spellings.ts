/**
 * One telephone under two numbers, each way, as `same-phone.ts` tells. Brazil's ninth digit was put before mobile
 * numbers alone, so what begins with 2 to 5 behind it would become somebody's landline, and the other way round.
 */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/^521(\d{10})$/, '52$1'],
  [/^52(\d{10})$/, '521$1'],
  [/^549(\d{10})$/, '54$1'],
  [/^54([1-8]\d{9})$/, '549$1'],
  [/^55(\d{2})9([016-9]\d{7})$/, '55$1$2'],
  [/^55(\d{2})([016-9]\d{7})$/, '55$19$2'],
];

/** Every way in which a platform may write a phone number: as it is first, then as its country's habits have it. */
export function phoneSpellings(digits: string): readonly [string, ...string[]] {
  const others = HABITS.flatMap(([pattern, form]) => (pattern.test(digits) ? [digits.replace(pattern, form)] : []));
  return [digits, ...others];
}
