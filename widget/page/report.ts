import type { LauncherEvent } from '../core/wire/beacon.ts';
import type { LauncherOptions } from './launcher-options.ts';
import { recallVisit } from './recall-visit.ts';
import { sendEvents } from './send-events.ts';
import { thisLanding } from './this-landing.ts';

/** Tells the service what happened, with all that may be said of the visit, and what still waits. Without a service: nothing. */
export function report(options: LauncherOptions, ...events: readonly Omit<LauncherEvent, 'landings'>[]): void {
  if (!options.site || !options.endpoint) return;
  const { visitorId, landings } = recallVisit(options, thisLanding(), Date.now());
  sendEvents(
    options,
    visitorId,
    events.map((event) => ({ ...event, landings })),
  );
}
