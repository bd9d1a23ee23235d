import type { Postback } from '../config/config.ts';
import type { Aftermath } from '../postbacks/aftermath.ts';
import { maskSecrets } from '../postbacks/mask-secrets.ts';
import { type Calling, postRequest } from '../postbacks/post-request.ts';
import type { RequestDelivery } from '../postbacks/postback-adapter.ts';
import { readStatus } from '../postbacks/read-status.ts';
import { secretsOf } from '../postbacks/secrets-of.ts';
import type { Store } from '../store/store.ts';
import type { PostbackTokens } from './postback-tokens.ts';

const AT_ONCE = 20;
const LEASE_MS = 60_000;
/** Each time twice as long is waited, so that the last of them is two days after the call. */
const TRIES = 7;

export interface FollowUpPostbacks extends Calling {
  readonly store: Pick<Store, 'claimReceipts' | 'settleReceipt'>;
  readonly tokens: PostbackTokens;
}

/**
 * Asks a platform what became of calls that it had taken, where it tells only later.
 * @returns how many were asked about; 0: none is due
 * @throws Fault `unavailable`
 */
export async function followUpPostbacks(
  { store, tokens, ...calling }: FollowUpPostbacks,
  postback: Postback,
  delivery: RequestDelivery<unknown>,
): Promise<number> {
  const { followUp } = delivery;
  if (!followUp) return 0;
  const now = calling.now();
  const own = { site: postback.site, postback: postback.id };
  const open = await store.claimReceipts({ ...own, now, leaseUntil: now + LEASE_MS, atMost: AT_ONCE });
  await Promise.all(
    open.map(async ({ receipt, tries }) => {
      const after = await ask(receipt).catch((): Aftermath => ({ kind: 'open' }));
      const settled =
        after.kind === 'open' && tries >= TRIES
          ? { became: 'noted' as const, reason: 'the platform took it, and never told what became of it' }
          : { became: after.kind, reason: 'reason' in after ? maskSecrets(after.reason, secretsOf(postback)) : '' };
      const dueAt = calling.now() + followUp.afterMs * 2 ** tries;
      await store.settleReceipt({ ...own, receipt, ...settled, dueAt });
    }),
  );
  return open.length;

  async function ask(receipt: string): Promise<Aftermath> {
    const got = await tokens.of(postback, delivery, calling);
    if (!followUp || 'kind' in got) return { kind: 'open' };
    const request = followUp.request(receipt, postback.settings, { now: calling.now(), token: got.token });
    const answer = await postRequest(request, calling);
    const refusal = readStatus(answer);
    if (refusal?.kind === 'refused' && refusal.isLockedOut) tokens.forget(postback);
    return refusal ? { kind: 'open' } : followUp.read(answer);
  }
}
