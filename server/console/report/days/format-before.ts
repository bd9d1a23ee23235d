import { strings } from '../../strings/strings.ts';

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

/** `3 days before`, in the largest unit that fits, never rounded up. */
export function formatBefore(beforeMs: number): string {
  for (const [unit, unitMs] of units) {
    if (beforeMs >= unitMs) return strings.before(Math.floor(beforeMs / unitMs), unit);
  }
  return strings.atTheStart;
}
