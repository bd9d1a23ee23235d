import type { UnsendableReason } from './postback-adapter.ts';
import type { LandedClickId, PostbackFact } from './postback-fact.ts';

/** As every platform writes them. Anything else came from somebody's hand, and a spreadsheet might run it. */
const CLICK_ID = /^[A-Za-z0-9_][\w.~-]*$/;

/** The newest of a platform's click ids: one, since platforms refuse a conversion that names two. */
export function newestClickId(fact: PostbackFact, kinds: readonly string[]): LandedClickId | undefined {
  return fact.clickIds.find(({ kind, value }) => kinds.includes(kind) && CLICK_ID.test(value));
}

/** Why a platform's click id cannot be given; undefined if it can. */
export function whyNoClickId(
  fact: PostbackFact,
  kinds: readonly string[],
  maxAgeMs: number,
  now: number,
): UnsendableReason | undefined {
  const id = newestClickId(fact, kinds);
  if (!id) return fact.isWithheld ? 'no_consent' : 'no_click_id';
  return now - id.at > maxAgeMs ? 'click_too_old' : undefined;
}
