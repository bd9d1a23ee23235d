import type { InboundMessage } from '#core/conversation/inbound-message.ts';
import type { Postback } from '../config/config.ts';
import { adapterOf } from '../postbacks/adapter-of.ts';
import type { PostbackAdapter } from '../postbacks/postback-adapter.ts';
import type { Sealer } from '../security/sealer.ts';
import type { EventRow } from '../store/rows/event-row.ts';
import type { MessageRow } from '../store/rows/message-row.ts';
import type { SealedIds } from '../store/rows/sealed-ids.ts';

type Ids = Readonly<Record<string, string | undefined>>;

interface Wanting {
  readonly postback: Postback;
  readonly adapter: PostbackAdapter;
}

const USER_AGENT_AT_MOST = 512;

/**
 * Decides which ids of platforms and browsers are kept, and seals them: those that a postback of the site needs, for
 * as long as its platform takes what they are for. All others are never written down.
 */
export class IdKeeper {
  readonly #sealer: Sealer;
  readonly #postbacks: readonly Postback[];

  /** @param postbacks looked at anew for each row, since the list may change while the service runs */
  constructor(postbacks: readonly Postback[], sealer: Sealer) {
    this.#sealer = sealer;
    this.#postbacks = postbacks;
  }

  /** What a message brought of its person, and of the ad that the platform itself showed. */
  ofMessage(site: string, row: MessageRow, message: InboundMessage): SealedIds[] {
    const wanting = this.#wanting(site).filter(
      ({ postback: { destinations } }) =>
        destinations.length === 0 || row.destinations.some((name) => destinations.includes(name)),
    );
    const ids = { contact: message.contactIds[0], ctwa_clid: message.ad?.clickId };
    return this.#sealed(site, row.id, row.at, message.channel, wanting, ids);
  }

  /** What a click's page brought, as far as its visitor agreed or the owner answers for it. */
  ofEvent(
    site: string,
    [id, type, at, , channel]: EventRow,
    page: {
      readonly consent?: 'granted' | undefined;
      readonly cookies?: Readonly<Record<string, string>> | undefined;
      readonly userAgent: string;
    },
  ): SealedIds[] {
    if (type !== 'click') return [];
    const wanting = this.#wanting(site).filter(({ postback }) => page.consent === 'granted' || !postback.needsConsent);
    const ids = { ...page.cookies, user_agent: page.userAgent.slice(0, USER_AGENT_AT_MOST) };
    return this.#sealed(site, id, at, channel, wanting, ids);
  }

  /** What was sealed; empty where its key is gone. */
  open(site: string, ids: SealedIds): Readonly<Record<string, string>> {
    const text = this.#sealer.open(ids.keyId, ids.sealed, placeOf(site, ids.subject));
    // Only ever sealed by the method below.
    return text === undefined ? {} : (JSON.parse(text) as Record<string, string>);
  }

  #wanting(site: string): Wanting[] {
    return this.#postbacks
      .filter((postback) => postback.site === site)
      .map((postback) => ({ postback, adapter: adapterOf(postback) }));
  }

  #sealed(
    site: string,
    subject: string,
    at: number,
    channel: string,
    wanting: readonly Wanting[],
    ids: Ids,
  ): SealedIds[] {
    const wanted = new Map<string, string>();
    let keepUntil = 0;
    for (const { postback, adapter } of wanting) {
      for (const name of adapter.needs(postback.settings, channel)) {
        const id = ids[name];
        if (!id) continue;
        wanted.set(name, id);
        keepUntil = Math.max(keepUntil, at + adapter.maxAgeMs);
      }
    }
    if (wanted.size === 0) return [];
    const text = JSON.stringify(Object.fromEntries(wanted));
    return [{ subject, ...this.#sealer.seal(text, placeOf(site, subject)), keepUntil }];
  }
}

/** Bound to its row: an id that is moved to another person's row does not open there. */
const placeOf = (site: string, subject: string) => `${site} ${subject}`;
