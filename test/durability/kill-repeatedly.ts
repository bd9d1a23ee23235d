import { setTimeout as delay } from 'node:timers/promises';
import { startHullo } from '../bench/contenders/start-hullo.ts';
import { stopChild } from '../bench/stop-child.ts';
import { driveUntilCut, type Life } from './drive-until-cut.ts';
import { type Inspection, inspect } from './inspect.ts';
import { nextRequest } from './next-request.ts';
import { randomFrom } from './random-from.ts';
import type { Sent } from './sent.ts';

/** One life of the service, from start to `kill -9`. */
export interface Killed {
  /** Milliseconds of load before the kill. */
  readonly afterMs: number;
  readonly acknowledged: number;
  readonly unanswered: number;
  readonly refused: number;
}

export interface KillReport extends Inspection {
  readonly kills: readonly Killed[];
  /** Ids that were acknowledged. */
  readonly acknowledged: number;
}

/**
 * Starts the service, loads it, ends it by SIGKILL at a random moment, and again on the same data. What stayed
 * unanswered is sent again to the next life, as browsers and Meta do. At the end it is stopped cleanly and its file read.
 * A killed process leaves its writes to the kernel: this shows that nothing is acknowledged before its commit; that a
 * commit survives a power cut as well is what `synchronous = full` is for.
 */
export async function killRepeatedly(dataFolder: string, times: number, seed: number): Promise<KillReport> {
  const random = randomFrom(seed);
  const acknowledged: Sent[] = [];
  const kills: Killed[] = [];
  let again: Sent[] = [];
  const keep = (life: Life) => {
    acknowledged.push(...life.acknowledged);
    again = [...life.unanswered, ...life.refused];
  };
  for (let i = 0; i < times; i++) {
    const service = await startHullo({ dataFolder });
    const afterMs = Math.round(100 + random() * 1_200);
    const driven = driveUntilCut(service.port, () => again.pop() ?? nextRequest(random));
    await delay(afterMs);
    await stopChild(service.process, 'SIGKILL');
    const life = await driven;
    keep(life);
    kills.push({
      afterMs,
      acknowledged: life.acknowledged.length,
      unanswered: life.unanswered.length,
      refused: life.refused.length,
    });
  }
  const last = await startHullo({ dataFolder });
  keep(await driveUntilCut(last.port, () => again.pop()));
  await stopChild(last.process);
  const ids = acknowledged.reduce((total, sent) => total + sent.ids.length, 0);
  return { kills, acknowledged: ids, ...inspect(dataFolder, acknowledged) };
}
