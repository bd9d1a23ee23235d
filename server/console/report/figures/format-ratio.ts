import { strings } from '../../strings/strings.ts';

/** `3.4×`: what came back for each unit of money. */
export function formatRatio(ratio: number): string {
  const digits = Math.abs(ratio) < 10 ? 2 : Math.abs(ratio) < 100 ? 1 : 0;
  return `${new Intl.NumberFormat(strings.locale, { maximumFractionDigits: digits }).format(ratio)}×`;
}
