import type { Postback } from '../config/config.ts';
import { adapterOf } from '../postbacks/adapter-of.ts';
import { backoffMs } from '../postbacks/backoff-ms.ts';
import { Circuit } from '../postbacks/circuit.ts';
import { isTold } from '../postbacks/is-told.ts';
import type { Outcome } from '../postbacks/outcome.ts';
import type { RequestDelivery } from '../postbacks/postback-adapter.ts';
import type { PostbackFact } from '../postbacks/postback-fact.ts';
import type { Store } from '../store/store.ts';
import type { PostbackResult } from '../store/writes/settle-postbacks.ts';
import { deliverPostback } from './deliver-postback.ts';
import { followUpPostbacks } from './follow-up-postbacks.ts';
import type { IdKeeper } from './id-keeper.ts';
import { PostbackTokens } from './postback-tokens.ts';
import { readFact } from './read-fact.ts';

/** Calls to one destination that go side by side. */
const AT_ONCE = 20;
/** Longer than two calls for a token and two calls may take. */
const LEASE_MS = 60_000;
const TIMEOUT_MS = 10_000;

export interface PostbackSenderDeps {
  readonly store: Pick<Store, 'claimPostbacks' | 'settlePostbacks' | 'claimReceipts' | 'settleReceipt'>;
  readonly keeper: IdKeeper;
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  readonly newSecret: (length: number) => string;
  /** How long a platform may take to answer, in milliseconds. Default: ten seconds. */
  readonly timeoutMs?: number;
}

/**
 * Tells platforms what stands in the outbox: each fact at least once, always under the same id and time. Any number
 * of processes may do so beside each other; what one of them took and never settled, another takes after a minute.
 */
export class PostbackSender {
  readonly #deps: PostbackSenderDeps;
  readonly #tokens = new PostbackTokens();
  /** One whose settings change is another: its destination has to prove itself anew, and need not wait to do so. */
  readonly #circuits = new WeakMap<Postback, Circuit>();
  readonly #stopping = new AbortController();

  constructor(deps: PostbackSenderDeps) {
    this.#deps = deps;
  }

  /** How a destination fares, as this process sees it. */
  circuit(postback: Postback): Circuit {
    const circuit = this.#circuits.get(postback) ?? new Circuit();
    this.#circuits.set(postback, circuit);
    return circuit;
  }

  /** Ends the calls that are under way; what they were to tell goes back into the outbox. */
  abort(): void {
    this.#stopping.abort();
  }

  /**
   * One round for one postback: takes what is due, sends it, and keeps what became of it.
   * @returns how much was taken; 0: nothing is due, or the destination has to be left alone
   * @throws Fault `unavailable`
   */
  async step(postback: Postback): Promise<number> {
    const { store, now, newSecret, keeper } = this.#deps;
    const { delivery, maxAgeMs, whyNot } = adapterOf(postback);
    if (delivery.by !== 'request' || this.#stopping.signal.aborted) return 0;
    const at = now();
    // Several facts to a call, or several calls side by side: never both.
    const atMost = this.circuit(postback).allows(at, delivery.batchSize > 1 ? delivery.batchSize : AT_ONCE);
    if (atMost === 0) return 0;
    const claim = { site: postback.site, postback: postback.id, now: at, lease: newSecret(16) };
    const claimed = await store.claimPostbacks({
      ...claim,
      leaseUntil: at + LEASE_MS,
      atMost,
      maxAgeMs,
    });
    const settle = (results: readonly PostbackResult[]) =>
      results.length === 0
        ? undefined
        : store.settlePostbacks({ ...claim, now: now(), results, followUpAfterMs: delivery.followUp?.afterMs });

    const tries = new Map(claimed.map(({ fact, attempts }) => [fact, attempts]));
    const facts: PostbackFact[] = [];
    const unsendable: PostbackResult[] = [];
    for (const kept of claimed) {
      const fact = readFact(postback, kept, keeper);
      const reason = isTold(postback, fact) ? whyNot(fact, postback.settings, at) : 'no_longer_told';
      if (reason) unsendable.push(result(fact, { status: 'unsendable', reason, isUntried: true }));
      else facts.push(fact);
    }
    await settle(unsendable);

    const batches: PostbackFact[][] = [];
    for (let i = 0; i < facts.length; i += delivery.batchSize) batches.push(facts.slice(i, i + delivery.batchSize));
    const outcomes = await Promise.all(
      batches.map(async (batch) => {
        const told = await this.#tell(postback, delivery, batch);
        await settle(told.map(({ fact, outcome }) => this.#result(fact, outcome, tries.get(fact.id) ?? 1)));
        return told.map(({ outcome }) => outcome);
      }),
    );
    if (!this.#stopping.signal.aborted) this.#judge(this.circuit(postback), outcomes.flat());
    return claimed.length;
  }

  /**
   * Asks what became of what was taken, where a platform tells only later.
   * @returns how many calls were asked about
   * @throws Fault `unavailable`
   */
  async followUp(postback: Postback): Promise<number> {
    const { store, now, timeoutMs = TIMEOUT_MS } = this.#deps;
    const { delivery } = adapterOf(postback);
    if (delivery.by !== 'request' || this.#stopping.signal.aborted) return 0;
    const deps = { store, tokens: this.#tokens, now, timeoutMs, stop: this.#stopping.signal };
    return followUpPostbacks(deps, postback, delivery);
  }

  /** Where one fault refuses all, the halves are tried, and theirs: only what is at fault is refused in the end. */
  async #tell(postback: Postback, delivery: RequestDelivery<unknown>, batch: readonly PostbackFact[]) {
    const { now, timeoutMs = TIMEOUT_MS } = this.#deps;
    const deps = { tokens: this.#tokens, now, timeoutMs, stop: this.#stopping.signal };
    const outcome = await deliverPostback(deps, postback, delivery, batch);
    const told: { readonly fact: PostbackFact; readonly outcome: Outcome }[] = [];
    if (batch.length === 1 || outcome.kind !== 'refused' || outcome.isLockedOut) {
      // A void token says nothing of the events: one is spent on finding out, the others wait.
      const later: Outcome = outcome.kind === 'refused' ? { kind: 'retry', reason: outcome.reason } : outcome;
      for (const [i, fact] of batch.entries()) told.push({ fact, outcome: i === 0 ? outcome : later });
      return told;
    }
    const half = Math.ceil(batch.length / 2);
    for (const part of [batch.slice(0, half), batch.slice(half)]) {
      told.push(...(await this.#tell(postback, delivery, part)));
    }
    return told;
  }

  #result(fact: PostbackFact, outcome: Outcome, attempts: number): PostbackResult {
    const { now, random } = this.#deps;
    if (outcome.kind === 'sent') return result(fact, { status: 'sent', receipt: outcome.receipt.slice(0, 100) });
    if (outcome.kind === 'refused') return result(fact, { status: 'dead', reason: outcome.reason });
    // The service stops: nobody knows whether it arrived, and that is no fault of the destination's.
    if (this.#stopping.signal.aborted) return result(fact, { status: 'queued', dueAt: now(), isUntried: true });
    const waitMs = Math.max(outcome.afterMs ?? 0, backoffMs(attempts, random()));
    return result(fact, { status: 'queued', reason: outcome.reason, dueAt: now() + waitMs });
  }

  #judge(circuit: Circuit, outcomes: readonly Outcome[]): void {
    if (outcomes.length === 0) return;
    const now = this.#deps.now();
    const isLockedOut = outcomes.some((outcome) => outcome.kind === 'refused' && outcome.isLockedOut);
    if (isLockedOut) circuit.lockedOut(now);
    else if (outcomes.some(({ kind }) => kind !== 'retry')) circuit.answered();
    else circuit.failed(now);
    const afterMs = Math.max(...outcomes.map((outcome) => (outcome.kind === 'retry' ? (outcome.afterMs ?? 0) : 0)));
    if (afterMs > 0) circuit.pause(now, afterMs);
  }
}

function result(
  { id }: PostbackFact,
  became: Pick<PostbackResult, 'status'> & Partial<PostbackResult>,
): PostbackResult {
  return { fact: id, reason: '', receipt: '', dueAt: 0, ...became };
}
