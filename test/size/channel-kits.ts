import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { channels } from '../../widget/core/channels/channels.ts';

/**
 * The built kit of each channel: what a page that uses the channel fetches beside the first module.
 * @param loader tells the ending that the names of all kits have
 */
export function channelKits(loader: string, files: readonly string[]): ReadonlyMap<string, string> {
  const kits = new Map<string, string>();
  const ending = /\}(-[\w-]{6}\.js)/.exec(readFileSync(loader, 'utf8'))?.[1];
  for (const name of Object.keys(channels)) {
    const kit = files.find((path) => basename(path) === `${name}${ending}`);
    if (kit) kits.set(name, kit);
  }
  return kits;
}
