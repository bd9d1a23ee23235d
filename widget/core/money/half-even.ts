/** The nearest whole number; halfway, the even one, so that rounding many amounts leans neither way. */
export function halfEven(amount: number): number {
  const below = Math.floor(amount);
  const rest = amount - below;
  const up = rest > 0.5 || (rest === 0.5 && below % 2 !== 0);
  // Adding 0 turns -0 into 0, which nobody owes.
  return (up ? below + 1 : below) + 0;
}
