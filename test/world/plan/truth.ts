import type { Landing } from '../../../widget/core/visit/landing.ts';
import type { LauncherEvent } from '../../../widget/core/wire/beacon.ts';
import type { Place, WorldSite } from './world-sites.ts';

/** A press, as it really was. */
export interface TrueClick {
  readonly site: WorldSite;
  readonly place: Place;
  /** Epoch milliseconds by nobody's clock but the world's. */
  readonly at: number;
  /** Known from the start for a launcher; a tracked link tells it only when it is followed. */
  reference: string;
  /** Absent for a tracked link: the service names its clicks itself. */
  readonly id?: string;
  /** Whether the service was ever told. */
  readonly isTold: boolean;
  /** Source, medium and campaign that a report must show for it. */
  readonly origin: readonly [source: string, medium: string, campaign: string];
}

/** What became of the code between the tap and the message. */
export type Fate =
  /** It arrived whole, in one of many spellings. */
  | 'intact'
  /** One slip of the thumb. */
  | 'slip'
  /** Two or more changes. */
  | 'heavy'
  /** One slip that two live codes fit. */
  | 'ambiguous'
  /** It was left out, or the platform lost it. */
  | 'deleted'
  /** It was left out or spoilt, and put right by an edit. */
  | 'edited'
  /** The text is somebody else's, passed on. */
  | 'forwarded'
  /** It arrived whole; its click was never told. */
  | 'untold'
  /** It arrived whole, too late. */
  | 'expired'
  /** It arrived whole, at another number or site. */
  | 'astray'
  /** There was never a click: a platform's own ad, or nobody knows. */
  | 'ad'
  | 'organic';

/** What the service must say. `right`: this click or, where it cannot know, none. */
export type Due = 'click' | 'none' | 'right' | 'ad';

export interface Said {
  readonly text: string;
  readonly ref: string;
  readonly adId?: string;
  readonly adClickId?: string;
  readonly isForwarded?: boolean;
}

/** Something that one person sent, as it really was. */
export interface TrueMessage {
  readonly site: WorldSite;
  readonly place: Place;
  readonly person: string;
  readonly id: string;
  readonly at: number;
  readonly kind: 'message' | 'opened' | 'edit';
  /** The message that an edit is of. */
  readonly edits?: string;
  readonly fate: Fate;
  readonly due: Due;
  readonly click?: TrueClick;
  /** What is written; asked for once the click's code is known. */
  readonly say: () => Said;
  /** When it is delivered; more than once where the platform repeats itself. */
  readonly deliveries: readonly number[];
}

/** Something that a page tells. */
export interface TrueBeacon {
  readonly site: WorldSite;
  readonly event: LauncherEvent;
  /** The difference of the visitor's clock. */
  readonly skewMs: number;
  /** Empty: without consent. */
  readonly visitorId: string;
  readonly address: string;
  readonly userAgent: string;
  readonly deliveries: readonly number[];
}

/** A request for a tracked link. */
export interface TrueVisit {
  readonly site: WorldSite;
  readonly at: number;
  readonly headers: Readonly<Record<string, string>>;
  /** HEAD requests and previews lead to no click. */
  readonly method: 'GET' | 'HEAD';
  readonly click?: TrueClick;
}

/** An item of a webhook that starts nothing, and the reason by which it must be counted. */
export interface Noise {
  readonly site: WorldSite;
  readonly place: Place;
  readonly at: number;
  readonly reason: string;
  readonly item: Readonly<Record<string, unknown>>;
}

/** All that happens, and what it really was. */
export interface World {
  readonly from: number;
  readonly to: number;
  readonly clicks: readonly TrueClick[];
  readonly messages: readonly TrueMessage[];
  readonly beacons: readonly TrueBeacon[];
  readonly visits: readonly TrueVisit[];
  readonly noise: readonly Noise[];
}

export type Origin = TrueClick['origin'];
export type { Landing };
