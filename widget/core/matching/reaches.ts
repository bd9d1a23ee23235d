import type { Platform } from '../conversation/platform.ts';
import { samePhone } from './same-phone.ts';

/**
 * What a link may be written with. A number is an id that the platform gave, and so is LINE's of an account; words
 * with spaces between them are what an inbox calls itself.
 */
const isHandle = (name: string) => /\D/.test(name) && !/\s/.test(name) && !/^U[0-9a-f]{32}$/i.test(name);
/** Shorter ones are an inbox's own numbers of its inboxes. */
const isPhone = (name: string) => /^\+?\d{7,15}$/.test(name);

/**
 * Whether a link to `linked` leads to the chat that goes by `names`.
 * A page's user name cannot be told from its id, nor a number from the name that an inbox has for it; where the owner
 * has not named the pair, any fits, since the reference itself came through that very page or inbox.
 */
export function reaches(channel: Platform, linked: string, names: readonly string[]): boolean {
  const plain = (name: string) => name.replace(/^(bot:|urn:biz:|[@+])/, '').toLowerCase();
  if (names.some((name) => plain(name) === plain(linked))) return true;
  if (channel === 'whatsapp' || channel === 'sms') {
    return names.some((name) => samePhone(name, linked)) || !names.some(isPhone);
  }
  return isHandle(linked) && !names.some(isHandle);
}
