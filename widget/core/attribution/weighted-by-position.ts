import { Fault } from '../fault.ts';
import type { JourneyModel } from './journey-model.ts';

/**
 * A model by place in the journey: weights of the first and the last touchpoint, and one that those in between share
 * equally. They are scaled to sum to 1. With two touchpoints nobody is in between, so the ends share by their own
 * weights (equally when both are 0); a single touchpoint takes all. Weights belong to touchpoints: a source that is
 * first and last takes both.
 * @throws Fault `bad_request` when a weight is negative or not a number, or all are 0
 */
export function weightedByPosition(first: number, middle: number, last: number): JourneyModel {
  const usable = [first, middle, last].every((weight) => Number.isFinite(weight) && weight >= 0);
  if (!usable || first + middle + last === 0) {
    throw new Fault('bad_request', 'position weights must be three numbers of 0 or more, not all of them 0');
  }
  return (journey) => {
    const n = journey.length;
    if (n === 1) return [1];
    if (n === 2) return first + last === 0 ? [0.5, 0.5] : [first / (first + last), last / (first + last)];
    const sum = first + middle + last;
    return journey.map((_, i) => (i === 0 ? first : i === n - 1 ? last : middle / (n - 2)) / sum);
  };
}
