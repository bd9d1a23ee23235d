import { randomBytes } from 'node:crypto';
import { newId } from '../../widget/core/new-id.ts';
import { mintReference } from '../../widget/core/reference/mint-reference.ts';
import type { Landing } from '../../widget/core/visit/landing.ts';
import type { Beacon, LauncherEvent } from '../../widget/core/wire/beacon.ts';

/** An event as a page of the shop would tell it, at a time, with changes. */
export function anEvent(at: number, changes: Partial<LauncherEvent> = {}): LauncherEvent {
  const type = changes.type ?? 'click';
  return {
    id: newId(type === 'click' ? 'clk' : 'imp', at, randomBytes),
    type,
    at,
    channel: 'whatsapp',
    destination: '15550100200',
    position: 'floating',
    page: 'https://shop.example/frames/54',
    ...(type === 'click' && { reference: mintReference(at, randomBytes) }),
    landings: [aLanding(at)],
    ...changes,
  };
}

/** A landing from the autumn campaign. */
export function aLanding(at: number, changes: Partial<Landing> = {}): Landing {
  return { at, source: 'google', medium: 'cpc', campaign: 'autumn', ...changes };
}

export function aBeacon(at: number, events: readonly LauncherEvent[], changes: Partial<Beacon> = {}): Beacon {
  return { site: 'shop', sentAt: at, events, ...changes };
}
