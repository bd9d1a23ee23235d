export type ChannelName = 'whatsapp' | 'messenger';

/** What a tap should open. */
export interface LinkRequest {
  /** The owner's number, page or user name, as `parseDestination` gave it. */
  readonly destination: string;
  /** The message with its variables filled in; may be empty. */
  readonly text: string;
  /** Nine symbols without dashes, or empty when nothing is to be followed. */
  readonly reference: string;
}

/** How one messaging app is linked to. Knowledge as data: one file a channel, one table of them. */
export interface Channel {
  readonly name: ChannelName;
  /** The app's name, as its owner writes it. */
  readonly label: string;
  /** `text`: the reference is read by the person; `link`: it rides unseen in a parameter of the link. */
  readonly referenceTravels: 'text' | 'link';
  /** Whether the app takes a prefilled text at all. */
  readonly takesText: boolean;
  /** Longest text worth sending, in UTF-16 units; longer ones are cut at the message, never at the reference. */
  readonly textLimit: number;
  /** The canonical destination of what an owner wrote, or the reason why it is unusable. */
  parseDestination(input: string): { readonly destination: string } | { readonly reason: string };
  /** The https link. Custom schemes dead-end without the app, so none is used. */
  link(request: LinkRequest): string;
}
