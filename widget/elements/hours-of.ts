import type { ReactiveControllerHost } from 'lit';
import { warn } from '../page/warn.ts';
import type { Opening, OpeningHours } from './opening-at.ts';
import type { OpeningClock } from './opening-clock.ts';

/**
 * Knows whether somebody is there; what reckons it is fetched only where hours are set.
 * @returns tells it. Undefined: no hours are set, or what reckons them has not come; then it counts as open
 */
export function hoursOf(host: ReactiveControllerHost & OpeningHours): () => Opening | undefined {
  let asked = false;
  let clock: OpeningClock | undefined;
  return () => {
    if (!host.hours && !host.holidays) return undefined;
    if (!asked) {
      asked = true;
      import('./opening-clock.ts').then(
        ({ OpeningClock }) => {
          clock = new OpeningClock(host);
        },
        () => warn('hours cannot be loaded; it counts as open'),
      );
    }
    return clock?.now();
  };
}
