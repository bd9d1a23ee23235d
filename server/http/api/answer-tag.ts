import { createHash } from 'node:crypto';

/** The ETag of an answer: weak, since compression on the way may change its bytes. */
export function answerTag(body: string): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/**
 * Whether `If-None-Match` names a tag. Compared here and not by Express, which ignores it beside
 * `Cache-Control: no-cache`; that is what every `fetch` with an `If-None-Match` of its own sends.
 */
export function namesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  const opaque = (text: string) => text.trim().replace(/^W\//, '');
  const named = (ifNoneMatch ?? '').split(',').map(opaque);
  return named.includes('*') || named.includes(opaque(tag));
}
