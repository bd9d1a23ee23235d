import { nextDate } from '#core/time/next-date.ts';

/** What a period may be compared with: as many days right before it, or from the same date a year before. */
export const AGAINST = ['previous', 'year'] as const;

/** @returns first and last day, as many as there are in the period */
export function comparisonPeriod(
  { from, to }: { readonly from: string; readonly to: string },
  against: (typeof AGAINST)[number],
): { readonly from: string; readonly to: string } {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  const first = against === 'previous' ? nextDate(from, -days) : yearBefore(from);
  return { from: first, to: nextDate(first, days - 1) };
}

function yearBefore(date: string): string {
  const year = String(Number(date.slice(0, 4)) - 1).padStart(4, '0');
  return `${year}${date.endsWith('-02-29') ? '-02-28' : date.slice(4)}`;
}
