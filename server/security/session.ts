import { createHmac } from 'node:crypto';
import { safeEqual } from './safe-equal.ts';

const DAY_MS = 86_400_000;
const SESSION_DAYS = 30;

/** A signed session that needs no table and survives a restart: expiry and its signature. */
export function mintSession(key: string, now: number): string {
  const expiresAt = String(now + SESSION_DAYS * DAY_MS);
  return `${expiresAt}.${sign(key, expiresAt)}`;
}

/** Whether a session was minted under this key and has not expired. */
export function isSession(key: string, session: string, now: number): boolean {
  const [expiresAt = '', signature = ''] = session.split('.', 2);
  return safeEqual(signature, sign(key, expiresAt)) && Number(expiresAt) > now;
}

function sign(key: string, text: string): string {
  return createHmac('sha256', key).update(`session:${text}`).digest('base64url');
}
