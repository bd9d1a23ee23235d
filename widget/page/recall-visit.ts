import { newId } from '../core/new-id.ts';
import type { Landing } from '../core/visit/landing.ts';
import type { LauncherOptions } from './launcher-options.ts';
import { memory } from './memory.ts';
import { plainJson } from './plain-json.ts';
import { randomBytes } from './random-bytes.ts';

const LANDINGS_AT_MOST = 20;
const DAY_MS = 86_400_000;
/** The same landing again within half an hour is a reload, not a new visit. */
const RELOAD_MS = 1_800_000;

/** What a beacon tells of the visitor. */
export interface Visit {
  readonly visitorId?: string | undefined;
  /** Oldest first. */
  readonly landings: readonly Landing[];
}

/**
 * The visit as far as it may be known: with consent, what was kept and this landing, which is now kept too; without,
 * this landing alone, and storage is not touched.
 * @param landing how this page view began, if it began a visit
 * @param now epoch milliseconds
 */
export function recallVisit(
  { consent, lookbackDays }: Pick<LauncherOptions, 'consent' | 'lookbackDays'>,
  landing: Landing | undefined,
  now: number,
): Visit {
  if (consent !== 'granted') return { landings: landing ? [landing] : [] };
  const kept = memory.read();
  const oldest = now - Math.min(90, Math.max(1, Number(lookbackDays) || 30)) * DAY_MS;
  const landings = kept.landings.filter((earlier) => earlier?.at >= oldest);
  if (landing && !landings.some((earlier) => isSameVisit(earlier, landing))) landings.push(landing);
  const visit = {
    visitorId: kept.visitorId ?? newId('vis', now, randomBytes),
    landings: landings.slice(-LANDINGS_AT_MOST),
  };
  memory.write({ ...kept, ...visit });
  return visit;
}

function isSameVisit(one: Landing, other: Landing): boolean {
  const content = (landing: Landing) => plainJson({ ...landing, at: 0 });
  return Math.abs(one.at - other.at) < RELOAD_MS && content(one) === content(other);
}
