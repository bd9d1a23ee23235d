import type { ChannelName } from '../core/channels/channel.ts';

/** Half of the launcher was in view for one second of a visible tab: once per page view. Bubbles, and leaves the shadow tree. */
export class HulloImpressionEvent extends Event {
  /** `imp_...`: the id under which the service knows this impression. */
  declare readonly id: string;
  declare readonly channel: ChannelName;
  /** The nine symbols in the link at that moment; empty when no service is set. */
  declare readonly reference: string;

  constructor(id: string, channel: ChannelName, reference: string) {
    super('hullo-impression', { bubbles: true, composed: true });
    this.id = id;
    this.channel = channel;
    this.reference = reference;
  }
}
