import { afterPrefix } from '../after-prefix.ts';
import type { Channel } from './channel.ts';

/** ig.me hands `ref` over unseen, takes no text, and opens in the app only: at a desk there is the profile. */
export const instagram: Channel = {
  name: 'instagram',
  label: 'Instagram',
  referenceTravels: 'link',
  takesText: false,
  textLimit: 0,
  destinationOf(input) {
    const user = afterPrefix(input, /^.*(instagram\.com|ig\.me)\/(m\/|_u\/)?@?|^@/i).toLowerCase();
    // Addresses of a post or a list, not of a user.
    return /^(?!(p|reels?|stories|explore|direct|accounts|tv)$)(?!\.)(?!.*\.\.)[\w.]{0,29}\w$/.test(user) ? user : '';
  },
  link: ({ destination, reference }) => `https://ig.me/m/${destination}${reference && `?ref=${reference}`}`,
};
