import type { Spread } from './spread.ts';

/** What came of one contender in all rounds. */
export interface Result {
  readonly name: string;
  readonly requestsPerSecond: Spread;
  readonly rowsPerSecond: Spread;
  readonly cpuUsPerRequest: Spread;
  readonly p50Ms: Spread;
  readonly p99Ms: Spread;
  readonly rowsAcknowledged: number;
  /** Rows found on disk afterwards; absent where nothing is stored. */
  readonly rowsStored?: number;
  readonly refused: number;
}
