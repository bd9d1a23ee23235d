import { channels } from '../../widget/core/channels/channels.ts';
import { chunkName } from './chunk-name.ts';

/** The built kit of each channel: what a page that uses the channel fetches beside the first module. */
export function channelKits(files: readonly string[]): ReadonlyMap<string, string> {
  const kits = new Map<string, string>();
  for (const name of Object.keys(channels)) {
    const kit = files.find((path) => chunkName(path) === name);
    if (kit) kits.set(name, kit);
  }
  return kits;
}
