import type { Postback } from '../config/config.ts';
import { leadsToPrivate } from '../postbacks/leads-to-private.ts';
import { maskSecrets } from '../postbacks/mask-secrets.ts';
import type { Outcome } from '../postbacks/outcome.ts';
import { type Calling, postRequest } from '../postbacks/post-request.ts';
import type { RequestDelivery } from '../postbacks/postback-adapter.ts';
import type { PostbackFact } from '../postbacks/postback-fact.ts';
import { secretsOf } from '../postbacks/secrets-of.ts';
import type { PostbackTokens } from './postback-tokens.ts';

export interface DeliverPostback extends Calling {
  readonly tokens: PostbackTokens;
}

/** Makes one call that tells some facts. Never throws: what is thrown on the way is a reason to try again. */
export async function deliverPostback(
  { tokens, ...calling }: DeliverPostback,
  postback: Postback,
  delivery: RequestDelivery<unknown>,
  facts: readonly PostbackFact[],
): Promise<Outcome> {
  const outcome = await call().catch((error: unknown): Outcome => ({ kind: 'retry', reason: reasonOf(error) }));
  // Platforms like to repeat a token that they refuse.
  return 'reason' in outcome ? { ...outcome, reason: maskSecrets(outcome.reason, secretsOf(postback)) } : outcome;

  async function call(): Promise<Outcome> {
    const got = await tokens.of(postback, delivery, calling);
    if ('kind' in got) return got;
    const request = delivery.request(facts, postback.settings, { now: calling.now(), token: got.token });
    if (delivery.mayBePrivate && !delivery.mayBePrivate(postback.settings) && (await leadsToPrivate(request.url))) {
      const reason = 'the address leads into a private network; set allowPrivate if it should';
      return { kind: 'refused', reason, isLockedOut: true };
    }
    const read = delivery.read(await postRequest(request, calling), postback.settings);
    if (read.kind !== 'refused' || !read.isLockedOut) return read;
    tokens.forget(postback);
    // A token that was kept may have been called back; one that was just made will fare no better.
    return got.isKept ? call() : read;
  }
}

/** `fetch failed` says nothing; what it failed of stands in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in cause ? String(cause.code) : '';
  return [code, cause.message].filter(Boolean).join(': ').slice(0, 300);
}
