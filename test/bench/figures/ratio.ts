import type { Round } from './round.ts';
import { type Spread, spread } from './spread.ts';

/**
 * One contender against another, round by round: neighbours in time share the machine's moods, so their ratio is
 * steadier than either figure.
 */
export function ratio(figure: keyof Round, ours: readonly Round[], theirs: readonly Round[]): Spread {
  return spread(ours.map((round, i) => round[figure] / (theirs[i]?.[figure] ?? Number.NaN)));
}
