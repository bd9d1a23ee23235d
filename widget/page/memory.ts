import type { Landing } from '../core/visit/landing.ts';
import { plainJson } from './plain-json.ts';
import type { Unsent } from './unsent.ts';

/** All that Hullo keeps in a browser whose visitor agreed to it. */
export interface Memories {
  readonly visitorId?: string | undefined;
  /** How this and earlier visits began, oldest first. */
  readonly landings: readonly Landing[];
  readonly unsent: readonly Unsent[];
  /** What a behaviour keeps, which reads it with care. */
  readonly habits?: unknown;
  /** The last good settings from afar, likewise. */
  readonly config?: unknown;
}

const KEY = 'hullo';
const list = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);

/** One entry of localStorage, which may be denied, full, or written by someone else under our name. */
export const memory = {
  read(): Memories {
    let kept: Partial<Memories> | null = null;
    try {
      kept = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    } catch {
      // Denied or not ours: the same as nothing kept.
    }
    return {
      visitorId: kept?.visitorId,
      landings: list(kept?.landings),
      unsent: list(kept?.unsent),
      habits: kept?.habits,
      config: kept?.config,
    };
  },

  /** False where the browser refuses. */
  write(memories: Memories): boolean {
    try {
      localStorage.setItem(KEY, plainJson(memories));
      return true;
    } catch {
      return false;
    }
  },

  erase(): void {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Where storage is denied there is nothing to erase.
    }
  },
};
