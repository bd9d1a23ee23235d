const mostDays = 90;

/** Whole days that the server can look back; undefined when the text is no such number. */
export function readLookback(text: string): number | undefined {
  const days = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return days >= 1 && days <= mostDays ? days : undefined;
}
