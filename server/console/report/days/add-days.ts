const dayMs = 86_400_000;

/** Days are reckoned in UTC, where each has 24 hours: a site's own clock changes must not eat or double one. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
}
