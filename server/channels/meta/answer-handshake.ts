import { safeEqual } from '../../security/safe-equal.ts';

/**
 * Meta's proof that the address is ours: the bare challenge if mode and token are right, else undefined. A repeated
 * key arrives as a list and is refused.
 */
export function answerHandshake(query: URLSearchParams, verifyToken: string): string | undefined {
  const one = (name: string) => {
    const values = query.getAll(name);
    return values.length === 1 ? values[0] : undefined;
  };
  const token = one('hub.verify_token');
  if (one('hub.mode') !== 'subscribe' || token === undefined || !safeEqual(token, verifyToken)) return;
  return one('hub.challenge');
}
