import type { Platform } from '../conversation/platform.ts';
import { samePhone } from './same-phone.ts';

/**
 * Whether a link to `linked` leads to the chat that goes by `names`.
 * A page's user name cannot be told from its id; where the owner has not named the pair, any handle fits, since the
 * reference itself came through that very page.
 */
export function reaches(channel: Platform, linked: string, names: readonly string[]): boolean {
  const plain = (name: string) => name.replace(/^(bot:|urn:biz:|[@+])/, '').toLowerCase();
  if (names.some((name) => plain(name) === plain(linked))) return true;
  if (channel === 'whatsapp' || channel === 'sms') return names.some((name) => samePhone(name, linked));
  const isHandle = (name: string) => /\D/.test(name);
  return isHandle(linked) && !names.some(isHandle);
}
