/** Below this many, a percentage says more about chance than about the ad. */
const fewest = 20;

export type StepRate =
  | { readonly kind: 'rate'; readonly part: number; readonly whole: number }
  | { readonly kind: 'too-few'; readonly part: number; readonly whole: number }
  | { readonly kind: 'none' };

/**
 * The share of a step that went on to the next. The steps count events of their own in the period, so the later one
 * may be the larger (a click of yesterday starts a conversation today): then there is no rate to speak of.
 */
export function stepRate(part: number, whole: number): StepRate {
  if (whole <= 0 || part > whole) return { kind: 'none' };
  return { kind: whole < fewest ? 'too-few' : 'rate', part, whole };
}
