import { safeEqual } from '../../security/safe-equal.ts';
import { isHmac } from '../is-hmac.ts';
import type { WebhookRequest } from '../webhook-request.ts';
import type { AppleProvider } from './apple-provider.ts';
import { isJwt } from './is-jwt.ts';

/** Whether a call comes from the provider, by the proof that this provider gives. */
export function isFromProvider({ proof }: AppleProvider, request: WebhookRequest, secret: string): boolean {
  if (!secret) return false;
  if (proof.scheme === 'hmac') return isHmac(proof, secret, request.header(proof.header), request.body);
  const token = /^Bearer (\S+)$/i.exec(request.header('authorization') ?? '')?.[1];
  if (token === undefined) return false;
  return proof.scheme === 'jwt' ? isJwt(token, secret, request.receivedAt) : safeEqual(token, secret);
}
