import { channels } from '../core/channels/channels.ts';
import { parseDestination } from '../core/channels/parse-destination.ts';
import type { LauncherOptions } from './launcher-options.ts';

/**
 * Why options lead into no chat, in words for the site's owner. Comes in a module of its own, fetched only then.
 * @param otherwise what is said where the options are fine: a module could not be fetched
 */
export function whyNoLink({ channel, to }: Pick<LauncherOptions, 'channel' | 'to'>, otherwise: unknown): string {
  if (!Object.hasOwn(channels, channel)) {
    return `channel="${channel}" is not known; use one of: ${Object.keys(channels).join(', ')}`;
  }
  const parsed = parseDestination(channels[channel], to ?? '');
  if ('destination' in parsed) return String(otherwise);
  return `to="${to ?? ''}" cannot be used with ${channels[channel].label}: ${parsed.reason}`;
}
