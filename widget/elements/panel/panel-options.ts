import type { ChannelName } from '../../core/channels/channel.ts';

/** What an owner may set of the panel, by attribute (kebab-case) or property. Lists are JSON in an attribute, or arrays. */
export interface PanelOptions {
  /** Opens the panel at a tap even where nothing else of it is set. */
  withPanel: boolean;
  /** Said first, as a message of the owner's. */
  greeting: string;
  heading: string;
  /** What stands for "Online". */
  status: string;
  /** People to choose from: see `Agent`. */
  agents: unknown;
  /** Apps to choose from: see `Choice`. */
  channels: unknown;
  /** Messages ready to be tapped: JSON, or one a line or between `|`. */
  questions: unknown;
  /** What is asked before: see `Field`. */
  fields: unknown;
  /** When somebody is there, as in `Mo-Fr 09:00-18:00; 12-25 closed`. */
  hours: string;
  /** Dates off, as in `2026-12-25, 01-01`. */
  holidays: string;
  /** The zone of all hours, as in `Europe/Madrid`. */
  timeZone: string;
  whenClosed: 'message' | 'hide' | 'channel' | 'same';
  /** The message when closed. */
  closedMessage: string;
  closedChannel: ChannelName | '';
  closedTo: string;
  /** Words of the owner's own, by the keys of `Words`. */
  strings: unknown;
  /** Offers a QR code where there is a mouse. */
  withQr: boolean;
}
