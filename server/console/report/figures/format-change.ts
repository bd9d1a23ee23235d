import { strings } from '../../strings/strings.ts';

/** `+12 %`, `−3 %`, `0 %`; growth of tenfold and more as `12×`. */
export function formatChange(change: number): string {
  if (change >= 9) return `${new Intl.NumberFormat(strings.locale, { maximumFractionDigits: 0 }).format(change + 1)}×`;
  const percent = Math.abs(change) * 100;
  const digits = percent < 10 ? 1 : 0;
  const rounded = Number(percent.toFixed(digits));
  const number = new Intl.NumberFormat(strings.locale, { maximumFractionDigits: digits }).format(rounded);
  if (rounded === 0) return strings.percent('0');
  return `${change > 0 ? '+' : '\u2212'}${strings.percent(number)}`;
}
