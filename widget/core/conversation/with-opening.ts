import type { Evidence } from './evidence.ts';

/** How long after the chat was opened its reference still speaks for what is said there. */
export const OPENING_COUNTS_MS = 86_400_000;

/**
 * What a message tells together with the openings of the chat before it. Its own reference or ad comes first; else
 * the last opening that names one led here, and an older one to another visit of the chat.
 * @param openings evidence of the openings within OPENING_COUNTS_MS, the latest first
 */
export function withOpening(own: Evidence, openings: readonly Evidence[]): Evidence {
  if (own.platform.length > 0 || own.ad) return own;
  const opening = openings.find((evidence) => evidence.platform.length > 0 || evidence.ad);
  if (!opening) return own;
  const { platform, ad, adClick } = opening;
  return { ...own, platform, ...(ad && { ad }), ...(adClick !== undefined && { adClick }) };
}
