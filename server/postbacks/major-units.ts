import { formatMinorUnits } from '#core/money/format-minor-units.ts';

/** An amount as the number that platforms want: 89950 minor units of EUR is 899.5. */
export function majorUnits({ minor, currency }: { readonly minor: number; readonly currency: string }): number {
  return Number(formatMinorUnits(minor, currency));
}
