import { strings } from '../../strings/strings.ts';

/** Rounded, but never up to "all" or down to "none": 995 of 1,000 is not 100 %, and 1 of 100,000 is not 0 %. */
export function formatPercent(part: number, whole: number): string {
  const percent = (part / whole) * 100;
  const number = new Intl.NumberFormat(strings.locale, { maximumFractionDigits: percent < 10 ? 1 : 0 });
  if (part > 0 && percent < 0.05) return strings.percent(`<${number.format(0.1)}`);
  if (part < whole && percent >= 99.5) return strings.percent('>99');
  return strings.percent(number.format(percent));
}
