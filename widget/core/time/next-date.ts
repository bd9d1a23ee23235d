/** The calendar date after (or, with a negative count, before) a date, `YYYY-MM-DD`; no zone is involved. */
export function nextDate(date: string, days = 1): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
