import type { ChannelName } from '../channels/channel.ts';
import type { Landing } from '../visit/landing.ts';

/** What every event tells. The body of `POST /collect` is a `Beacon`. */
export interface LauncherEvent {
  /** `imp_...`, `opn_...` or `clk_...`: made where the event happened, so that sending it twice counts once. */
  readonly id: string;
  /**
   * `impression`: the launcher was half in view for a second in a visible tab. `open`: the panel opened. `click`: a link into
   * a chat was pressed.
   */
  readonly type: 'impression' | 'open' | 'click';
  /** Epoch milliseconds by the visitor's clock. */
  readonly at: number;
  readonly channel: ChannelName;
  /** As the channel's `destinationOf` gives it: a number, name, id or address. */
  readonly destination: string;
  /** Where our launcher sits. */
  readonly position: 'floating' | 'inline';
  /** Address of the page without query and fragment. */
  readonly page: string;
  /** The code in the link that was pressed: nine symbols. Clicks only. */
  readonly reference?: string;
  /** How this visit, and with consent earlier ones, began; oldest first. Empty: not known. */
  readonly landings: readonly Landing[];
}

/** A batch of events of one page. */
export interface Beacon {
  readonly site: string;
  /** Epoch milliseconds by the visitor's clock at sending: lets the service see a clock that is wrong. */
  readonly sentAt: number;
  /** A random id that the page keeps only with consent. */
  readonly visitorId?: string;
  /** The visitor agreed to be recognised, and to what the owner's other tags do. Left out: not, or not asked. */
  readonly consent?: 'granted';
  /** With consent only: cookies of other tags, by name, as `CARRIED_COOKIES` allows. */
  readonly cookies?: Readonly<Record<string, string>>;
  readonly events: readonly LauncherEvent[];
}
