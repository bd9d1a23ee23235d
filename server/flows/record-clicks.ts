import type { Beacon, LauncherEvent } from '#core/wire/beacon.ts';
import { trustedTime } from '#core/wire/trusted-time.ts';
import type { Site } from '../config/config.ts';
import type { EventRow } from '../store/rows/event-row.ts';
import type { Recorded, Store } from '../store/store.ts';
import type { DailySalts } from '../visitor/daily-salts.ts';
import { hashVisitor } from '../visitor/hash-visitor.ts';
import { readDevice } from '../visitor/read-device.ts';
import type { IdKeeper } from './id-keeper.ts';

/** Who sent a beacon, as far as the connection tells. */
export interface Sender {
  readonly address: string;
  readonly userAgent: string;
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
  const visitor = beacon.visitorId
    ? `v_${beacon.visitorId}`
    : `d_${hashVisitor(await salts.today(site, sender.receivedAt), site.id, sender.address, sender.userAgent)}`;
  const rows = beacon.events.map((event): EventRow => {
    const at = trustedTime(event.at, beacon.sentAt, sender.receivedAt);
    return [
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
      JSON.stringify(shifted(event, at)),
      beacon.consent ?? '',
    ];
  });
  const sealed = rows.flatMap((row) => idKeeper.ofEvent(site.id, row, { ...beacon, userAgent: sender.userAgent }));
  return store.recordEvents(site.id, site, rows, sealed);
}

/** The landings by the same clock as their event. */
function shifted(event: LauncherEvent, at: number): LauncherEvent['landings'] {
  const shift = at - event.at;
  return shift === 0 ? event.landings : event.landings.map((landing) => ({ ...landing, at: landing.at + shift }));
}
