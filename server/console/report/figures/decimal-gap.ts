import { decimalsOf } from './decimals-of.ts';

/** Names the room to leave after a figure so that its decimal point stands below those of its column. */
export function decimalGap(value: number, columnDecimals: number): '' | 'gap-1' | 'gap-point-1' | 'gap-point-2' {
  const own = decimalsOf(value);
  if (columnDecimals === 2 && own === 1) return 'gap-1';
  if (own > 0 || columnDecimals === 0) return '';
  return columnDecimals === 1 ? 'gap-point-1' : 'gap-point-2';
}
