import type { ChannelName } from '../core/channels/channel.ts';

/** The launcher was pressed; the chat is about to open. Bubbles, and leaves the shadow tree. */
export class HulloClickEvent extends Event {
  /** `clk_...`: the id under which the service knows this click. */
  declare readonly id: string;
  declare readonly channel: ChannelName;
  /** The nine symbols carried into the chat; empty when no service is set. */
  declare readonly reference: string;
  /** The link that opens. */
  declare readonly href: string;
  /** Whom it reaches: digits of the number, or page or user name, as the link has it. */
  declare readonly destination: string;

  constructor(id: string, channel: ChannelName, reference: string, href: string, destination: string) {
    super('hullo-click', { bubbles: true, composed: true });
    this.id = id;
    this.channel = channel;
    this.reference = reference;
    this.href = href;
    this.destination = destination;
  }
}
