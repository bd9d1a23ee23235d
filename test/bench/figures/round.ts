/** One contender's share of one round. */
export interface Round {
  readonly requestsPerSecond: number;
  readonly rowsPerSecond: number;
  /** Of every thread of the server's process. */
  readonly cpuUsPerRequest: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly rowsAcknowledged: number;
  readonly refused: number;
}
