import { safeEqual } from '../../security/safe-equal.ts';

/**
 * Whether a call bears the secret that `setWebhook` was given, in `X-Telegram-Bot-Api-Secret-Token`. Telegram signs
 * nothing, so this is all the proof there is; a secret that was never set proves nothing.
 */
export function isFromTelegram(header: string | undefined, secret: string): boolean {
  return header !== undefined && /^[\w-]{1,256}$/.test(secret) && safeEqual(header, secret);
}
