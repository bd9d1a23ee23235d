import { referenceSurvival } from '../../../widget/core/statistics/reference-survival.ts';
import type { Dice } from '../dice.ts';
import type { Finding } from './finding.ts';

/** Conversations that truly came from a click, by whether the service could see it. */
export interface SurvivalRun {
  readonly truth: number;
  readonly observed: number;
  readonly isCovered: boolean;
}

/**
 * One estimate of how many conversations there were with those whose references were lost, from an audit of some.
 * @param isKept of each conversation that truly came from a click, whether its reference was found
 */
export function estimateSurvival(isKept: readonly boolean[], audited: number, dice: Dice): SurvivalRun {
  const truth = isKept.length;
  const observed = isKept.filter(Boolean).length;
  const audit = dice.shuffled(isKept).slice(0, audited);
  const estimate = referenceSurvival(observed, audit.filter(Boolean).length, audit.length);
  const isCovered = estimate.kind === 'estimate' && estimate.lower <= truth && truth <= estimate.upper;
  return { truth, observed, isCovered };
}

/** How often the 95 % interval held the truth. */
export function judgeSurvival(runs: readonly SurvivalRun[]): Finding {
  const covered = runs.filter(({ isCovered }) => isCovered).length;
  const least = Math.ceil(runs.length * 0.93);
  return {
    what: 'survival intervals that hold the truth',
    found: `${covered} of ${runs.length}`,
    bar: `at least ${least}`,
    holds: covered >= least,
  };
}
