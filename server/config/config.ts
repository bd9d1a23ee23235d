import type { ChannelName } from '#core/channels/channel.ts';
import type { Platform } from '#core/conversation/platform.ts';
import type { MailSettings, SmtpSettings } from './mail-settings.ts';
import type { WidgetSettings } from './widget-settings.ts';

/** A number or page under all the names it goes by: digits, phone number id, page id, page name. */
export interface Destination {
  readonly channel: Platform;
  readonly names: readonly string[];
}

/** `/go/<id>`: a way into a chat for posters, QR codes and ads without a page. */
export interface TrackedLink {
  readonly id: string;
  readonly channel: ChannelName;
  /** As the channel writes it. */
  readonly destination: string;
  readonly message: string;
  readonly referenceLabel: string;
  /** What its clicks count as, unless the address that was called carries its own. */
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
}

/** What a label means that somebody puts on a conversation in an inbox. */
export interface LabelMeaning {
  /** In lower case, as it is compared. */
  readonly label: string;
  readonly kind: 'lead' | 'purchase' | 'other';
  readonly name: string;
  /** Whole minor units; null if it has no value. */
  readonly value: number | null;
  readonly currency: string | null;
}

/** A website whose clicks and conversations are followed. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** IANA zone in which its days are counted. */
  readonly timeZone: string;
  /** Origins whose pages may send events, as `https://shop.example`. The service's own origin always may. */
  readonly origins: readonly string[];
  /** Days after which a click no longer earns credit and its reference is dead. 1 to 90. */
  readonly lookbackDays: number;
  /** Days of silence after which a message starts a new conversation. */
  readonly silentDays: number;
  /** Days after which what happened is deleted, 120 to 3,650. Default: never. */
  readonly keepDays?: number | null | undefined;
  readonly destinations: readonly Destination[];
  readonly links: readonly TrackedLink[];
  /** ISO 4217 code of the currency in which its reports add up money. */
  readonly currency: string;
  readonly labels: readonly LabelMeaning[];
  /** Who is sent its report by mail; nobody unless given. */
  readonly mail?: MailSettings | undefined;
  /** Who is told of what happens here. Worked out from the configuration's postbacks. */
  readonly postbacks?: readonly PostbackRule[] | undefined;
  /** What its widget is told until the API has saved something else. Default: nothing. */
  readonly widget?: WidgetSettings | undefined;
}

/**
 * One account of a platform's that calls `/webhooks/<platform>/<id>`; without the id it is the platform's first.
 */
export interface Connection {
  readonly id: string;
  readonly site: string;
  /** A name in `channelAdapters`: meta, telegram, apple, line, viber, generic, chatwoot, twilio. */
  readonly platform: string;
  /** What the platform signs with or shows: app secret, secret token, channel secret, auth token. */
  readonly secret: string;
  /** Meta only: what its handshake must name. */
  readonly verifyToken: string;
  /** Names of the bot or account, for platforms that do not say whom a message was for. */
  readonly destinations: readonly string[];
  /** Apple only: the provider through whom the messages come. */
  readonly provider?: string | undefined;
}

/** What decides whether something that happened is told to somebody. */
export interface PostbackRule {
  /** The postback's id. */
  readonly id: string;
  /** What it wants to know: `click`, `conversation_start`, `lead`, `purchase`, or a conversion's own name. */
  readonly events: readonly string[];
  /** Names of the numbers and pages that it is for; empty: all. */
  readonly destinations: readonly string[];
  /** How long after it happened the platform can make sense of it, in milliseconds. */
  readonly settleMs: number;
  /** Whether it is fetched as a file, and not sent. */
  readonly isFile: boolean;
}

/** An ad platform, or anybody, who is told what happens. */
export interface Postback {
  readonly id: string;
  readonly site: string;
  /** A name in `postbackAdapters`: meta-messaging, meta-web, google-data-manager, google-csv, ga4, tiktok... */
  readonly kind: string;
  /** From our names of what happens to the platform's. */
  readonly when: Readonly<Record<string, string>>;
  /** Whether ids that a website's visitor brought are passed on only if the visitor agreed. */
  readonly needsConsent: boolean;
  /** Names of the numbers and pages that it is for; empty: all of the site. */
  readonly destinations: readonly string[];
  /** As the adapter's own schema read them. */
  readonly settings: unknown;
}

/** Everything that is not code, parsed once at start. */
export interface Config {
  readonly port: number;
  /** Address to listen on; every one of the machine's if not given. */
  readonly host: string | undefined;
  readonly dataFolder: string;
  /** How many proxies in front are to be believed about the visitor's address. */
  readonly trustedProxies: number;
  /** Lower-case name of the header in which a proxy in front writes the visitor's country; empty: none does. */
  readonly countryHeader: string;
  /** Events a minute that one visitor's address may send. */
  readonly collectPerMinute: number;
  /** Requests a minute that one key, or one person who is signed in, may send to the API. */
  readonly apiPerMinute: number;
  readonly logLevel: string;
  readonly sites: readonly [Site, ...Site[]];
  readonly connections: readonly Connection[];
  /** Opens the API: `Authorization: Bearer <key>`. */
  readonly apiKey: string;
  /** Key under which people and message ids are hashed. Losing it makes every known contact a stranger. */
  readonly contactKey: string;
  /** Key under which session cookies are signed. */
  readonly sessionKey: string;
  /** Secrets under which ids for ad platforms are sealed: the first seals, the others still open. */
  readonly sealKeys: readonly [string, ...string[]];
  /** `LiveSettings` changes this very list while the service runs. */
  readonly postbacks: Postback[];
  /** The mail server by which reports are sent; none unless given. */
  readonly smtp?: SmtpSettings | undefined;
}
