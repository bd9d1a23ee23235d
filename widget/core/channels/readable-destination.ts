import type { ChannelName } from './channel.ts';

/** A destination as people write it down, for those who copy it instead of following the link. */
export function readableDestination(channel: ChannelName, destination: string): string {
  if (/^\d{7,}$/.test(destination) && ['whatsapp', 'sms', 'phone'].includes(channel)) return `+${destination}`;
  if (channel === 'instagram' || channel === 'telegram') return destination.replace(/^bot:|^(?=\w)/, '@');
  return channel === 'messenger' ? `m.me/${destination}` : channel === 'apple' ? `urn:biz:${destination}` : destination;
}
