/** Below this many, a percentage says more about chance than about the ad. */
const fewest = 20;

export type StepRate =
  | { readonly kind: 'rate'; readonly part: number; readonly whole: number }
  | { readonly kind: 'too-few'; readonly part: number; readonly whole: number }
  | { readonly kind: 'none'; readonly why: 'none-before' | 'more-than-before' };

/**
 * The share of a step that went on to the next. The steps count events of their own in the period, so the later one
 * may be the larger (a click of yesterday starts a conversation today): then there is no rate to speak of.
 */
export function stepRate(part: number, whole: number): StepRate {
  if (whole <= 0) return { kind: 'none', why: 'none-before' };
  if (part > whole) return { kind: 'none', why: 'more-than-before' };
  return { kind: whole < fewest ? 'too-few' : 'rate', part, whole };
}
