import type { Logger } from 'pino';
import type { Postback } from './config/config.ts';
import type { PostbackSender } from './flows/postback-sender.ts';

/** How long an outbox that was empty is left alone. */
const IDLE_MS = 2_000;
/** Longer than most calls take, shorter than those who stop a service wait before they kill it. */
const PATIENCE_MS = 5_000;

/**
 * Sends for every postback in a loop of its own: a slow destination holds up nobody else. The list may change
 * meanwhile: who comes into it is sent for soon, and who leaves it no more.
 * @returns ends all loops; resolves when no call is under way and nothing is claimed any more
 */
export function runPostbacks(postbacks: readonly Postback[], sender: PostbackSender, log: Logger): () => Promise<void> {
  const stopping = new AbortController();
  const loops = new Map<Postback, Promise<void>>();
  const send = async (postback: Postback) => {
    while (!stopping.signal.aborted && postbacks.includes(postback)) {
      const taken = await sender.step(postback).catch((error: unknown) => {
        log.error({ postback: postback.id, cause: String(error) }, 'postbacks were not sent');
        return 0;
      });
      if (taken > 0) continue;
      await sender.followUp(postback).catch((error: unknown) => {
        log.error({ postback: postback.id, cause: String(error) }, 'nobody was asked what became of postbacks');
      });
      await pause(IDLE_MS, stopping.signal);
    }
    loops.delete(postback);
  };
  const look = async () => {
    while (!stopping.signal.aborted) {
      for (const postback of postbacks) if (!loops.has(postback)) loops.set(postback, send(postback));
      await pause(IDLE_MS, stopping.signal);
    }
  };
  const looking = look();
  return async () => {
    stopping.abort();
    const patience = setTimeout(() => sender.abort(), PATIENCE_MS);
    await Promise.all([looking, ...loops.values()]);
    clearTimeout(patience);
  };
}

function pause(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) return resolve();
    const timer = setTimeout(done, ms);
    stop.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      stop.removeEventListener('abort', done);
      resolve();
    }
  });
}
