import type { ChannelName } from '#core/channels/channel.ts';
import { channels } from '#core/channels/channels.ts';
import type { Draft } from '../draft.ts';

/** The link into the chat that a draft describes, without a reference; empty where its destination is unusable. */
export function chatLink({ attributes }: Draft, values: Readonly<Record<string, string>> = {}): string {
  const name = (attributes['channel'] ?? 'whatsapp') as ChannelName;
  const channel = Object.hasOwn(channels, name) ? channels[name] : channels.whatsapp;
  const destination = channel.destinationOf(attributes['to'] ?? '');
  if (!destination) return '';
  const text = (attributes['message'] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  return channel.link({ destination, text, reference: '' });
}
