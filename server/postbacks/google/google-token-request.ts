import { createSign } from 'node:crypto';
import type { PostbackAnswer } from '../postback-answer.ts';
import type { PostbackRequest } from '../postback-request.ts';
import { readJson } from '../read-json.ts';

const SCOPE = 'https://www.googleapis.com/auth/datamanager';
const HOUR_SECONDS = 3_600;

/** Who asks Google for an access token: a service account's key, or a person's lasting consent. */
export type GoogleCredentials =
  | { readonly clientEmail: string; readonly privateKey: string }
  | { readonly clientId: string; readonly clientSecret: string; readonly refreshToken: string };

/** The OAuth 2.0 call that brings an access token. @param now epoch milliseconds */
export function googleTokenRequest(credentials: GoogleCredentials, tokenUrl: string, now: number): PostbackRequest {
  const form =
    'refreshToken' in credentials
      ? {
          grant_type: 'refresh_token',
          client_id: credentials.clientId,
          client_secret: credentials.clientSecret,
          refresh_token: credentials.refreshToken,
        }
      : {
          grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
          assertion: assertionOf(credentials.clientEmail, credentials.privateKey, tokenUrl, now),
        };
  return {
    url: tokenUrl,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  };
}

/** The token and its life; undefined if the answer holds none. */
export function readGoogleToken(answer: PostbackAnswer) {
  const json = readJson(answer.body);
  const token = json?.['access_token'];
  const lifeSeconds = Number(json?.['expires_in'] ?? HOUR_SECONDS);
  return typeof token === 'string' && token !== '' && lifeSeconds > 0 ? { token, lifeSeconds } : undefined;
}

/** RFC 7523: a signed statement of who we are, good for an hour. */
function assertionOf(clientEmail: string, privateKey: string, audience: string, now: number): string {
  const issuedAt = Math.floor(now / 1_000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: clientEmail, scope: SCOPE, aud: audience, iat: issuedAt, exp: issuedAt + HOUR_SECONDS };
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${createSign('sha256').update(text).sign(privateKey, 'base64url')}`;
}
