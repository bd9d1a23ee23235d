import type { Beacon, LauncherEvent } from '#core/wire/beacon.ts';
import { trustedTime } from '#core/wire/trusted-time.ts';
import type { Site } from '../config/config.ts';
import type { EventRow } from '../store/rows/event-row.ts';
import type { Night } from '../store/rows/night.ts';
import type { Recorded, Store } from '../store/store.ts';
import type { DailySalts } from '../visitor/daily-salts.ts';
import { hashVisitor } from '../visitor/hash-visitor.ts';
import { nameVisitor, type VisitorName } from '../visitor/name-visitor.ts';
import { readDevice } from '../visitor/read-device.ts';
import type { Place } from '../visitor/read-place.ts';
import type { IdKeeper } from './id-keeper.ts';

/** Who sent a beacon, as far as the connection tells. */
export interface Sender {
  readonly address: string;
  readonly userAgent: string;
  readonly place: Place;
  /** Epoch milliseconds. */
  readonly receivedAt: number;
}

export interface RecordClicks {
  readonly store: Store;
  readonly salts: DailySalts;
  readonly idKeeper: IdKeeper;
}

/**
 * Keeps what a page tells of its launchers. Declared robots are counted as not counted. Resolves once it is on disk.
 * @throws Fault `unavailable`
 */
export async function recordClicks(
  { store, salts, idKeeper }: RecordClicks,
  site: Site,
  beacon: Beacon,
  sender: Sender,
): Promise<Recorded> {
  // A question whether events would be taken, and no event.
  if (beacon.events.length === 0) return { fresh: 0 };
  const device = readDevice(sender.userAgent);
  if (device.isBot) {
    await store.countRefusals([{ site: site.id, reason: 'bot', count: beacon.events.length, at: sender.receivedAt }]);
    return { fresh: 0 };
  }
  const nameOf = await namer(salts, site, beacon, sender);
  const rows: EventRow[] = [];
  const nights = new Map<string, Night>();
  for (const event of beacon.events) {
    const at = trustedTime(event.at, beacon.sentAt, sender.receivedAt);
    const landings = shifted(event, at);
    const { visitor, night } = await nameOf(at, landings.at(-1)?.at);
    if (night) nights.set(visitor, { visitor, ...night });
    rows.push([
      event.id,
      event.type,
      at,
      event.reference ?? null,
      event.channel,
      event.destination,
      event.position,
      event.page,
      visitor,
      device.kind,
      device.browser,
      device.os,
      JSON.stringify(landings),
      beacon.consent ?? '',
      sender.place.language,
      sender.place.country,
    ]);
  }
  const sealed = rows.flatMap((row) => idKeeper.ofEvent(site.id, row, { ...beacon, userAgent: sender.userAgent }));
  const [recorded] = await Promise.all([
    store.recordEvents(site.id, site, rows, sealed),
    ...[...nights.values()].map((night) => store.recordNight(site.id, night)),
  ]);
  return recorded;
}

type Namer = (at: number, beganAt: number | undefined) => VisitorName | Promise<VisitorName>;

/** Visitors by the id that they allowed us to keep, else by the hash of a day. */
async function namer(salts: DailySalts, site: Site, { visitorId }: Beacon, sender: Sender): Promise<Namer> {
  if (visitorId !== undefined) {
    const consented = { visitor: `v_${visitorId}` };
    return () => consented;
  }
  const day = await salts.day(site, sender.receivedAt);
  const hash = (salt: string) => `d_${hashVisitor(salt, site.id, sender.address, sender.userAgent)}`;
  return (at, beganAt) => nameVisitor(day, at, beganAt, hash);
}

/** The landings by the same clock as their event. */
function shifted(event: LauncherEvent, at: number): LauncherEvent['landings'] {
  const shift = at - event.at;
  return shift === 0 ? event.landings : event.landings.map((landing) => ({ ...landing, at: landing.at + shift }));
}
