import type { ChannelName } from '../../core/channels/channel.ts';
import type { Kit } from './kit.ts';

export interface KitModule {
  readonly kit: Kit;
}

const KITS: Readonly<Record<ChannelName, () => Promise<KitModule>>> = {
  whatsapp: () => import('./whatsapp.ts'),
  messenger: () => import('./messenger.ts'),
  instagram: () => import('./instagram.ts'),
  telegram: () => import('./telegram.ts'),
  apple: () => import('./apple.ts'),
  sms: () => import('./sms.ts'),
  line: () => import('./line.ts'),
  viber: () => import('./viber.ts'),
  email: () => import('./email.ts'),
  phone: () => import('./phone.ts'),
  custom: () => import('./custom.ts'),
};

let fetchKit = (name: string): Promise<KitModule> =>
  Object.hasOwn(KITS, name) ? KITS[name as ChannelName]() : Promise.reject(new Error(`no kit for ${name}`));

/** Fetches the kit of a channel; fails, without a request, where there is no such channel. */
export const loadKit = (name: string): Promise<KitModule> => fetchKit(name);

/**
 * Has kits fetched by whoever knows where they are. In the files that the service hands out that is the loader alone: each
 * kit stands there under its channel's name, all it needs within, so that it can be asked for at once, and the table here
 * is left out (`vite.config.ts`).
 */
export const loadKitsBy = (other: typeof fetchKit): void => {
  fetchKit = other;
};
