import type { TrueBeacon } from '../plan/truth.ts';
import type { WorldRequest } from './request.ts';

const EVENTS_AT_MOST = 40;

/**
 * Events as pages send them: each consenting visitor's alone; those without consent in batches, where
 * they share an address.
 */
export function beaconRequests(beacons: readonly TrueBeacon[], receivedAt: number): WorldRequest[] {
  const groups = new Map<string, TrueBeacon[]>();
  for (const beacon of beacons) {
    const { site, skewMs, visitorId, address, userAgent } = beacon;
    // One page has one clock: those who share a batch share its difference too.
    const key = JSON.stringify([site.id, skewMs, visitorId, address, userAgent]);
    const group = groups.get(key);
    if (group) group.push(beacon);
    else groups.set(key, [beacon]);
  }
  return [...groups.values()].flatMap((group) => {
    const requests: WorldRequest[] = [];
    for (let i = 0; i < group.length; i += EVENTS_AT_MOST) {
      requests.push(request(group.slice(i, i + EVENTS_AT_MOST), receivedAt));
    }
    return requests;
  });
}

function request(beacons: readonly TrueBeacon[], receivedAt: number): WorldRequest {
  const [first] = beacons;
  if (!first) throw new Error('an empty beacon');
  const { site, skewMs, visitorId, userAgent } = first;
  return {
    kind: 'beacon',
    method: 'POST',
    path: '/collect',
    headers: {
      'content-type': 'text/plain',
      origin: site.origin,
      'user-agent': userAgent,
      'x-forwarded-for': first.address,
    },
    body: JSON.stringify({
      site: site.id,
      sentAt: Math.round(receivedAt + skewMs),
      ...(visitorId && { visitorId }),
      events: beacons.map(({ event }) => event),
    }),
    receivedAt,
  };
}
