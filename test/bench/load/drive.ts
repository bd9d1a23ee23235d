import { Connection } from './connection.ts';

/** What came of some load. */
export interface Driven {
  readonly acknowledged: number;
  readonly refused: number;
  readonly elapsedMs: number;
  /** Answer times in milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Sends the requests over so many connections until they are used up or the time is; waits for every answer. */
export async function drive(
  port: number,
  requests: readonly Buffer[],
  connections: number,
  deadlineMs: number,
): Promise<Driven> {
  const times: number[] = [];
  let next = 0;
  let refused = 0;
  const startedAt = performance.now();
  const keepSending = () =>
    new Promise<void>((resolve) => {
      const connection = new Connection(port);
      const step = () => {
        const sentAt = performance.now();
        const request = sentAt - startedAt < deadlineMs ? requests[next++] : undefined;
        if (!request) {
          connection.close();
          return resolve();
        }
        connection.send(request, (status) => {
          if (status === 200 || status === 204) times.push(performance.now() - sentAt);
          else refused++;
          // A broken connection would be refused everything that is left, in no time.
          if (status === 0) return resolve();
          step();
        });
      };
      step();
    });
  await Promise.all(Array.from({ length: connections }, keepSending));
  const elapsedMs = performance.now() - startedAt;
  const sorted = Float64Array.from(times).sort();
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { acknowledged: times.length, refused, elapsedMs, p50: at(0.5), p99: at(0.99) };
}
