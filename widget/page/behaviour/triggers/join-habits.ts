import type { Habits } from './habits.ts';

/** After half an hour away a visit is a new one: the same as for the reports. */
const VISIT_MS = 1_800_000;
const OPENINGS_AT_MOST = 50;

/**
 * What was kept by earlier page views, with what this one has seen so far.
 * @param kept whatever the browser gave back: nothing, or something that was spoilt
 */
export function joinHabits(kept: unknown, own: Habits): Habits {
  const given = (typeof kept === 'object' ? kept : null) as Readonly<Partial<Record<keyof Habits, unknown>>> | null;
  const number = (name: keyof Habits) => {
    const value = given?.[name];
    // Nothing lies in the future, whatever the clock was set to meanwhile.
    return typeof value === 'number' && value >= 0 ? Math.min(value, own.seenAt) : 0;
  };
  const isSameVisit = own.viewAt - number('seenAt') < VISIT_MS && number('visits') > 0;
  const earlier = Array.isArray(given?.openedAt) ? given.openedAt : [];
  return {
    ...own,
    views: number('views') + own.views,
    visits: number('visits') + (isSameVisit ? 0 : own.visits),
    visitAt: isSameVisit ? number('visitAt') : own.visitAt,
    openedAt: [...earlier.filter((at) => typeof at === 'number' && at <= own.seenAt), ...own.openedAt].slice(
      -OPENINGS_AT_MOST,
    ),
    dismissedAt: Math.max(number('dismissedAt'), own.dismissedAt),
  };
}
