import type { ChannelName } from '../core/channels/channel.ts';
import type { DesktopPolicy } from '../core/channels/way-to-open.ts';

/** What an owner may set: by attribute (kebab-case), by property, or by `data-*` on the script tag. */
export interface LauncherOptions {
  /** The messaging app. */
  channel: ChannelName;
  /** The number, page, user name, bot, id or address that receives the chat. */
  to: string;
  /** The words on the launcher, and its accessible name; `{app}` is the app's name. Empty: `Chat on {app}`. */
  label: string;
  /** Template of the prefilled message: `{url} {title} {product}…`, `{name|fallback}`; `MessageWord` lists them. */
  message: string;
  /** What a press does where there is no phone: what suits the channel, its web pages, its app, or a code to scan. */
  desktop: DesktopPolicy;
  placement: 'bottom-end' | 'bottom-start' | 'inline';
  /** The site's id at the service. */
  site: string;
  /** Origin or address prefix of the service. Without it, or without `site`, nothing is sent or stored. */
  endpoint: string;
  /** Whether this browser may keep something: an answer that only the visitor gives. */
  consent: 'granted' | 'denied' | 'unset';
  /** The word before the reference in the message. */
  referenceLabel: string;
  /** For how many days earlier landings count: 1 to 90. */
  lookbackDays: number;
}
