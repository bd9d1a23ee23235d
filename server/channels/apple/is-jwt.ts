import { isHmac } from '../is-hmac.ts';
import { JsonView } from '../json-view.ts';

/** Two machines' clocks may differ by this much. */
const CLOCK_SLACK_MS = 60_000;

/**
 * Whether a token was signed under this secret (HS256) and has not expired. Apple's secrets are written in base 64
 * and used decoded. The token does not cover the body: it proves the caller, not the call.
 */
export function isJwt(token: string, secret: string, now: number): boolean {
  const [head = '', claims = '', signature = '', ...more] = token.split('.');
  // Only this one algorithm: a token may not choose "none" for itself.
  if (more.length > 0 || decoded(head).at('alg').text !== 'HS256') return false;
  const key = Buffer.from(secret, 'base64');
  if (!isHmac({ algorithm: 'sha256', encoding: 'base64url' }, key, signature, `${head}.${claims}`)) return false;
  const { number: expiresAtSeconds } = decoded(claims).at('exp');
  return expiresAtSeconds === undefined || now <= expiresAtSeconds * 1_000 + CLOCK_SLACK_MS;
}

function decoded(part: string): JsonView {
  try {
    return new JsonView(JSON.parse(Buffer.from(part, 'base64url').toString('utf8')));
  } catch {
    return new JsonView(undefined);
  }
}
