import { carriageTo } from '#core/channels/carriage-to.ts';
import { channels } from '#core/channels/channels.ts';
import { composeMessage } from '#core/compose-message.ts';
import { newId } from '#core/new-id.ts';
import { mintReference } from '#core/reference/mint-reference.ts';
import type { Landing } from '#core/visit/landing.ts';
import { readLanding } from '#core/visit/read-landing.ts';
import type { Site, TrackedLink } from '../config/config.ts';
import type { Store } from '../store/store.ts';
import type { DailySalts } from '../visitor/daily-salts.ts';
import { hashVisitor } from '../visitor/hash-visitor.ts';
import { readDevice } from '../visitor/read-device.ts';
import type { Place } from '../visitor/read-place.ts';
import { whyNotPressed } from '../visitor/why-not-pressed.ts';

/** A request for a tracked link. */
export interface LinkVisit {
  readonly url: URL;
  readonly method: string;
  /** A header by its lower-case name. */
  readonly header: (name: string) => string | undefined;
  readonly address: string;
  readonly place: Place;
  /** Epoch milliseconds. */
  readonly receivedAt: number;
}

export interface FollowLink {
  readonly store: Store;
  readonly salts: DailySalts;
  readonly randomBytes: (length: number) => Uint8Array;
}

/** Where to send the visitor, and what keeps them if they are followed. */
export interface FollowedLink {
  readonly location: string;
  /** Resolves when what is known is on disk: true if a click was counted. */
  readonly recorded: Promise<boolean>;
}

/**
 * Leads from a poster, a QR code or an ad to the chat. Preview robots and prefetching browsers are sent on as well,
 * without a reference, and counted as not counted. The way is known before anything is stored: it must not depend on
 * the store.
 */
export function followLink(deps: FollowLink, site: Site, link: TrackedLink, visit: LinkVisit): FollowedLink {
  const { receivedAt } = visit;
  const reason = whyNotPressed(visit.method, visit.header);
  const reference = reason ? '' : mintReference(receivedAt, deps.randomBytes);
  const channel = channels[link.channel];
  const text = composeMessage(carriageTo(channel, link.destination), {
    template: link.message,
    values: {},
    reference,
    referenceLabel: link.referenceLabel,
  });
  return {
    location: channel.link({ destination: link.destination, text, reference }),
    recorded: reason
      ? deps.store.countRefusals([{ site: site.id, reason, count: 1, at: receivedAt }]).then(() => false)
      : record(deps, site, link, visit, reference),
  };
}

async function record(
  { store, salts, randomBytes }: FollowLink,
  site: Site,
  link: TrackedLink,
  { url, header, address, place, receivedAt }: LinkVisit,
  reference: string,
): Promise<boolean> {
  const userAgent = header('user-agent') ?? '';
  const device = readDevice(userAgent);
  const visitor = `d_${hashVisitor((await salts.day(site, receivedAt)).today, site.id, address, userAgent)}`;
  const { fresh } = await store.recordEvents(site.id, site, [
    [
      newId('clk', receivedAt, randomBytes),
      'click',
      receivedAt,
      reference,
      link.channel,
      link.destination,
      'link',
      `${url.origin}${url.pathname}`,
      visitor,
      device.kind,
      device.browser,
      device.os,
      JSON.stringify([landingOf(link, url, header('referer') ?? '', receivedAt)]),
      consentOf(url),
      place.language,
      place.country,
    ],
  ]);
  return fresh > 0;
}

/** A page that asked its visitor may say the answer in the address: `consent=granted`. Nobody else was asked. */
const consentOf = (url: URL) => (url.searchParams.get('consent') === 'granted' ? 'granted' : '');

/** What the owner wrote down for the link, unless the address that was called says otherwise. */
function landingOf(link: TrackedLink, url: URL, referrer: string, at: number): Landing {
  const { source, medium, campaign } = link;
  return { source, medium, campaign, ...(readLanding(url, referrer, at) ?? { at }) };
}
