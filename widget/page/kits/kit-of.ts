import type { Kit } from './kit.ts';
import { kit as whatsapp } from './whatsapp.ts';

/** The channel that most pages use comes with the first load; any other is one small module beside it. */
const kits: Record<string, Kit | (() => Promise<{ readonly kit: Kit }>)> = {
  whatsapp,
  messenger: () => import('./messenger.ts'),
};

/**
 * The kit of a channel, at once where it is here.
 * @param name a channel's name; undefined comes back for what is none
 * @param onLoad called when a kit that had to be fetched has come; then `kitOf` gives it
 */
export function kitOf(name: string, onLoad: () => void, onError: (error: unknown) => void): Kit | undefined | 'coming' {
  const found = Object.hasOwn(kits, name) ? kits[name] : undefined;
  if (typeof found !== 'function') return found;
  found().then(({ kit }) => {
    kits[name] = kit;
    onLoad();
  }, onError);
  return 'coming';
}

/** Names of all channels, for those who mistyped one. */
export const channelNames = (): string => Object.keys(kits).join(', ');
