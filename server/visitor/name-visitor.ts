import type { SaltedDay } from './daily-salts.ts';

const DAY_MS = 86_400_000;
/** How long a visit may reach back over midnight where its pages do not tell when it began. */
const NIGHT_MS = 2 * 3_600_000;

/** The name of a visitor without consent. */
export interface VisitorName {
  readonly visitor: string;
  /** Where the visit may have begun before midnight: the name that it had then, and from when on. */
  readonly night?: { readonly former: string; readonly since: number };
}

/**
 * Names a visitor by the day on which the visit began: who lands before midnight and presses after it is one visitor.
 * Where the page does not know its beginning, the first hours of a day tell both names.
 * @param at time of the event, epoch milliseconds
 * @param beganAt when its visit began, where the page knows
 * @param hash the visitor under a salt
 */
export async function nameVisitor(
  { startsAt, today, yesterday }: SaltedDay,
  at: number,
  beganAt: number | undefined,
  hash: (salt: string) => string,
): Promise<VisitorName> {
  const earliest = beganAt ?? at;
  // What is older than yesterday has no salt any more; nobody can be known again by it.
  if (earliest < startsAt) return { visitor: hash(startsAt - earliest <= DAY_MS ? await yesterday() : today) };
  if (beganAt !== undefined || at - startsAt >= NIGHT_MS) return { visitor: hash(today) };
  return { visitor: hash(today), night: { former: hash(await yesterday()), since: startsAt - NIGHT_MS } };
}
