import type { Channel, LinkRequest } from './channel.ts';
import type { Device } from './device.ts';
import { REACH, type Reach } from './reach.ts';

/** What a press does at a desk; `auto` is what suits the channel. */
export type DesktopPolicy = 'auto' | 'web' | 'app' | 'qr';

/** How a chat is reached from one device. */
export interface WayToOpen {
  /** Where the link leads; empty where nothing would open: the launcher hides, and the owner's own link shows. */
  readonly href: string;
  /** `_blank` where there are windows; on phones an app would leave an empty one behind. */
  readonly target: '' | '_blank';
  /** Whether a press shows the code for a phone to scan, rather than following the link. */
  readonly scan: boolean;
  /** What the code to scan says: the link as a phone understands it. */
  readonly scanned: string;
}

/** Schemes that every system and every web view hands on, beside https. */
const COMMON = /^(https|mailto|tel|sms):/;

/** The surest way into a chat from a device. Pure: what it is asked for, it answers the same each time. */
export function wayToOpen(
  channel: Channel,
  request: LinkRequest,
  device: Device,
  desktop: DesktopPolicy = 'auto',
): WayToOpen {
  const { opensOn, unsure, web, app }: Reach = REACH[channel.name] ?? {};
  const scanned = channel.link(request);
  const opens = (opensOn?.(device) ?? true) && !(device.inApp && !COMMON.test(scanned));
  if (device.handheld || device.inApp) return { href: opens ? scanned : '', target: '', scan: false, scanned };
  const hides = !opens && unsure && desktop !== 'qr';
  const asked = desktop === 'app' && opens ? app : desktop === 'web' || !opens ? web : undefined;
  const href = hides ? '' : (asked?.(request, scanned) ?? scanned);
  return {
    href,
    target: href.startsWith('https:') ? '_blank' : '',
    scan: !hides && (desktop === 'qr' || (!opens && (desktop === 'auto' || !web))),
    scanned,
  };
}
