const DAYS: readonly string[] = ['day', 'lastDay'];
const AMOUNTS: readonly string[] = ['amount', 'value'];

/**
 * A cell of the preview as its reader writes days, times and amounts; everything else stays as it was understood.
 * @param column a field of the API
 */
export function cellText(
  column: string,
  value: string | number | null | undefined,
  languages: readonly string[],
): string {
  if (value === null || value === undefined || value === '') return '';
  if (column === 'at') {
    return new Intl.DateTimeFormat(languages, { dateStyle: 'medium', timeStyle: 'short' }).format(Number(value));
  }
  if (DAYS.includes(column) && !Number.isNaN(Date.parse(String(value)))) {
    return new Intl.DateTimeFormat(languages, { dateStyle: 'medium', timeZone: 'UTC' }).format(
      Date.parse(String(value)),
    );
  }
  if (AMOUNTS.includes(column) && Number.isFinite(Number(value))) {
    const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
    return new Intl.NumberFormat(languages, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(Number(value));
  }
  return String(value);
}
