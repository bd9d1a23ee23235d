import type { ChildProcess } from 'node:child_process';
import { askChild } from '../ask-child.ts';
import type { Contender } from '../contenders/contender.ts';
import type { Driven } from '../load/drive.ts';
import type { Order } from '../load/generator.ts';
import type { Round } from './round.ts';

const order = <Answer>(generator: ChildProcess, what: Order) => askChild<Answer>(generator, what);

/** How much a contender gets to do. */
interface Turn {
  readonly count: number;
  readonly ms: number;
  readonly connections: number;
}

/** Sends so many requests for so long at most, and reads the server's CPU time before and after. */
export async function measureRound(
  generator: ChildProcess,
  { kind, port, process: server }: Contender,
  { count, ms, connections }: Turn,
): Promise<Round> {
  const { rowsEach } = await order<{ rowsEach: number }>(generator, { do: 'prepare', kind, port, count });
  const before = await askChild<{ cpuUs: number }>(server, {});
  const driven = await order<Driven>(generator, { do: 'go', port, ms, connections });
  const after = await askChild<{ cpuUs: number }>(server, {});
  const requestsPerSecond = (driven.acknowledged / driven.elapsedMs) * 1_000;
  return {
    requestsPerSecond,
    rowsPerSecond: requestsPerSecond * rowsEach,
    cpuUsPerRequest: (after.cpuUs - before.cpuUs) / driven.acknowledged,
    p50Ms: driven.p50,
    p99Ms: driven.p99,
    rowsAcknowledged: driven.acknowledged * rowsEach,
    refused: driven.refused,
  };
}
