import type { Channel } from '../../core/channels/channel.ts';

/** All that a launcher needs to know of one channel: how it is linked to, and what it looks like. */
export interface Kit {
  readonly channel: Channel;
  /** What the launcher says where the owner says nothing. */
  readonly words: string;
  /** One path, filled by the even-odd rule in a box of 24 by 24. */
  readonly icon: string;
  /** The channel's colour, dark enough for white words. */
  readonly accent: string;
  /** Whether the link is of no use on this device, as far as can be told at a glance. */
  hides?(): boolean;
}
