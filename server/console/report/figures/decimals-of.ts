/** How many decimals a figure is shown with: none, one or two. */
export function decimalsOf(value: number): 0 | 1 | 2 {
  const hundredths = Math.round(value * 100);
  if (value !== 0 && hundredths === 0) return 2;
  if (hundredths % 100 === 0) return 0;
  return hundredths % 10 === 0 ? 1 : 2;
}
