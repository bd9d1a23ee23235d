import type { LauncherEvent } from '../core/wire/beacon.ts';
import type { Aim } from './aim.ts';
import { eventAt } from './event-at.ts';
import { guarded } from './guarded.ts';
import { honourPrivacy } from './honour-privacy.ts';
import { memory } from './memory.ts';
import { recallVisit } from './recall-visit.ts';
import { sendEvents } from './send-events.ts';
import { thisLanding } from './this-landing.ts';

/** Something that happened to a launcher, before it is put into the words of the wire. */
export type Happened = readonly [type: LauncherEvent['type'], id: string, at: number];

/**
 * Tells the service what happened, with all that may be said of the visit, and what still waits. Without a service:
 * nothing. Where nothing may be kept, what was kept is erased.
 */
export const tellService = guarded((host: HTMLElement, aim: Aim, happened?: Happened) => {
  const options = honourPrivacy(host, aim.options);
  if (options.consent === 'denied') memory.erase();
  // A hidden or prerendered page has not been visited yet.
  if (!options.site || !options.endpoint || (!happened && document.visibilityState === 'hidden')) return;
  const { visitorId, landings } = recallVisit(options, thisLanding(), Date.now());
  sendEvents(options, visitorId, happened ? [{ ...eventAt(aim, ...happened), landings }] : []);
});
