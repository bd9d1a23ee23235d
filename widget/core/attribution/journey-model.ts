import type { Touchpoint } from '../visit/touchpoint.ts';

/**
 * Shares one conversion among the touchpoints that led to it.
 * @param journey eligible touchpoints, oldest first
 * @param at when the conversion happened, epoch milliseconds; no touchpoint is later
 * @returns one credit of 0 or more per touchpoint, in the same order, summing to 1; none for an empty journey
 */
export type JourneyModel = (journey: readonly Touchpoint[], at: number) => number[];
