import type { Habits } from './habits.ts';
import type { CapSpan, Caps } from './parse-caps.ts';

/** For how long a panel that was closed does not come by itself again. */
const DISMISSED_MS = 30 * 86_400_000;

/** Why the panel may not open by itself now; nothing where it may. */
export function whyNotOpen(
  habits: Habits,
  { limits, fromView }: Caps,
  now: number,
): 'dismissed' | 'capped' | 'early' | undefined {
  const { openedAt, dismissedAt, views } = habits;
  if (dismissedAt && now - dismissedAt < DISMISSED_MS) return 'dismissed';
  const since = (per: CapSpan, spanMs: number) =>
    per === 'view' ? habits.viewAt : per === 'session' ? habits.visitAt : now - spanMs;
  const isFull = limits.some(
    ({ most, per, spanMs }) => openedAt.filter((at) => at >= since(per, spanMs)).length >= most,
  );
  if (isFull) return 'capped';
  return views < fromView ? 'early' : undefined;
}
