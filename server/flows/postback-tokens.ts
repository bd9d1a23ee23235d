import type { Postback } from '../config/config.ts';
import type { Outcome } from '../postbacks/outcome.ts';
import { type Calling, postRequest } from '../postbacks/post-request.ts';
import type { RequestDelivery } from '../postbacks/postback-adapter.ts';
import { readStatus } from '../postbacks/read-status.ts';

/** A token is not used in its last minute: it might end on the way. */
const MARGIN_MS = 60_000;

interface KeptToken {
  readonly token: string;
  readonly until: number;
}

/** Short-lived tokens of the platforms that want one, in memory only; each is fetched once for all who wait for it. */
export class PostbackTokens {
  /** By the postback itself: one whose settings change may be somebody else to the platform. */
  readonly #kept = new WeakMap<Postback, Promise<KeptToken | Outcome>>();

  /** The token, empty where none is needed; or why there is none. @throws when nobody answers */
  async of(
    postback: Postback,
    { token: fetching }: RequestDelivery<unknown>,
    calling: Calling,
  ): Promise<{ readonly token: string; readonly isKept: boolean } | Outcome> {
    if (!fetching) return { token: '', isKept: false };
    const known = await this.#kept.get(postback)?.catch(() => undefined);
    if (known && 'token' in known && known.until > calling.now()) return { token: known.token, isKept: true };
    const fresh = this.#fetch(postback, fetching, calling);
    this.#kept.set(postback, fresh);
    const result = await fresh;
    return 'token' in result ? { token: result.token, isKept: false } : result;
  }

  /** Forgets a token that was refused. */
  forget(postback: Postback): void {
    this.#kept.delete(postback);
  }

  async #fetch(
    postback: Postback,
    { request, read }: NonNullable<RequestDelivery<unknown>['token']>,
    calling: Calling,
  ): Promise<KeptToken | Outcome> {
    const answer = await postRequest(request(postback.settings, calling.now()), calling);
    const outcome = readStatus(answer);
    if (outcome?.kind === 'refused') {
      return { kind: 'refused', reason: `no access token: ${outcome.reason}`, isLockedOut: true };
    }
    if (outcome) return outcome;
    const token = read(answer);
    return token
      ? { token: token.token, until: calling.now() + token.lifeSeconds * 1_000 - MARGIN_MS }
      : { kind: 'retry', reason: 'the answer to our request for an access token holds none' };
  }
}
