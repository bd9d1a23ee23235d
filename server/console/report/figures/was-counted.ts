import type { ReadSeries } from '../api/read-series.ts';

/** Whether counting had begun when some days ended: others can be compared with them. */
export function wasCounted({ points, countedSince }: Pick<ReadSeries, 'points' | 'countedSince'>): boolean {
  return countedSince === undefined || (points.at(-1)?.endsAt ?? 0) > countedSince;
}
