import type { Channel } from '../core/channels/channel.ts';
import { composeMessage } from '../core/compose-message.ts';
import type { LauncherOptions } from './launcher-options.ts';

/** Where a launcher leads, or why it can lead nowhere. */
export type Link = { readonly href: string; readonly destination: string } | { readonly reason: string };

/**
 * The link behind a launcher.
 * @param reference nine symbols, or empty when nothing is to be followed
 * @param values what the message may name: url, title, site
 */
export function linkFor(
  channel: Channel,
  options: LauncherOptions,
  reference: string,
  values: Readonly<Record<string, string | undefined>>,
): Link {
  const { to } = options;
  const parsed = channel.parseDestination(to ?? '');
  if ('reason' in parsed) return { reason: `to="${to}" cannot be used with ${channel.label}: ${parsed.reason}` };
  const { destination } = parsed;
  const text = composeMessage(channel, {
    template: options.message ?? '',
    values,
    reference,
    referenceLabel: options.referenceLabel ?? 'Ref',
  });
  return { destination, href: channel.link({ destination, text: channel.takesText ? text : '', reference }) };
}
