import type { Result } from './result.ts';
import type { Round } from './round.ts';
import { spread } from './spread.ts';

/** The rounds of one contender together. */
export function resultOf(name: string, rounds: readonly Round[], rowsStored: number | undefined): Result {
  const of = (figure: keyof Round) => spread(rounds.map((round) => round[figure]));
  const sum = (figure: keyof Round) => rounds.reduce((total, round) => total + round[figure], 0);
  return {
    name,
    requestsPerSecond: of('requestsPerSecond'),
    rowsPerSecond: of('rowsPerSecond'),
    cpuUsPerRequest: of('cpuUsPerRequest'),
    p50Ms: of('p50Ms'),
    p99Ms: of('p99Ms'),
    rowsAcknowledged: sum('rowsAcknowledged'),
    ...(rowsStored !== undefined && { rowsStored }),
    refused: sum('refused'),
  };
}
