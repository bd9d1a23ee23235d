import type { ChannelName } from '../../core/channels/channel.ts';
import type { Kit } from './kit.ts';

interface KitModule {
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

/**
 * Fetches the kit of a channel. In the files that the service hands out this module is replaced (`vite.config.ts`): each
 * kit stands beside it under its channel's name, all it needs within, so that the loader can ask for it at once.
 */
export const loadKit = (name: string): Promise<KitModule> =>
  Object.hasOwn(KITS, name) ? KITS[name as ChannelName]() : Promise.reject(new Error(`no kit for ${name}`));
