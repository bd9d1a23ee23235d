import { formatCount } from './format-count.ts';

/** `+1.5`, `−0.5`, `0`: the sign says it, so no colour has to. */
export function formatDifference(value: number): string {
  const rounded = Math.round(Math.abs(value) * 100) / 100;
  if (rounded === 0) return '0';
  return `${value > 0 ? '+' : '\u2212'}${formatCount(rounded)}`;
}
