import type { CHANNEL_NAMES } from './channel-names.ts';

export type ChannelName = (typeof CHANNEL_NAMES)[number];

/** What a tap should open. */
export interface LinkRequest {
  /** The owner's number, page or user name, as `destinationOf` gave it. */
  readonly destination: string;
  /** The message with its variables filled in; may be empty. */
  readonly text: string;
  /** Nine symbols without dashes, or empty when nothing is to be followed. */
  readonly reference: string;
  /** What else a link of the owner's own may name in braces. */
  readonly values?: Readonly<Record<string, string | undefined>>;
}

/** What a link can carry. */
export interface Carriage {
  /** `text`: the reference is read by the person; `link`: it rides unseen in a parameter; `none`: nothing of it arrives. */
  readonly referenceTravels: 'text' | 'link' | 'none';
  /** Whether the app takes a prefilled text at all. */
  readonly takesText: boolean;
  /** Longest text worth sending, in UTF-16 units; longer ones are cut at the message, never at the reference. */
  readonly textLimit: number;
}

/** How one messaging app is linked to. Knowledge as data: one file a channel, one table of them. */
export interface Channel extends Carriage {
  readonly name: ChannelName;
  /** The app's name, as its owner writes it. */
  readonly label: string;
  /** What a link carries to some kinds of destination, as far as that differs; `carriageTo` joins it to the rest. */
  exceptionFor?(destination: string): Partial<Carriage> | false;
  /** The canonical destination of what an owner wrote; empty where it is unusable, and `parseDestination` says why. */
  destinationOf(input: string): string;
  /** The link that every device understands: https wherever the app has one, since custom schemes dead-end without the app. */
  link(request: LinkRequest): string;
}
