import type { Beacon } from '../../../widget/core/wire/beacon.ts';
import { until } from './until.ts';

let made = 0;

/** A service of the test's own that beacons may be sent to. @param status what it answers */
export function sink(status = 204) {
  const path = `/sink/t${Date.now()}-${Math.random().toString(36).slice(2)}-${made++}-${status}`;
  const beacons = async (): Promise<Beacon[]> =>
    ((await (await fetch(path)).json()) as string[]).map((body) => JSON.parse(body) as Beacon);
  return {
    endpoint: path,
    beacons,
    /** The events that a service would count, once there are as many of the type: an id that came before is the same event. */
    events: (type: 'click' | 'impression' | 'open', count = 1) =>
      until(async () => {
        const events = (await beacons()).flatMap((beacon) => beacon.events).filter((event) => event.type === type);
        const counted = [...new Map(events.map((event) => [event.id, event])).values()];
        return counted.length >= count && counted;
      }),
  };
}
