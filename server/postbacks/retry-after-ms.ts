/** A promise to come again in a year is no plan. */
const DAY_MS = 86_400_000;

/** How long `Retry-After` asks to wait, given as seconds or as a date; undefined if it says nothing we can read. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : text === '' ? Number.NaN : Date.parse(text) - now;
  return Number.isNaN(ms) ? undefined : Math.min(DAY_MS, Math.max(0, ms));
}
