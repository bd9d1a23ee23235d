import { normalQuantile } from './normal-quantile.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** How many conversations there must have been, the lost references included. Never mixed with what was observed. */
export type SurvivalEstimate =
  | {
      readonly kind: 'estimate';
      /** Share of references that survive, from the audit. */
      readonly survival: number;
      /** Observed conversations / survival. */
      readonly total: number;
      readonly variance: number;
      /** 95 % limits of `total`; never below what was observed. */
      readonly lower: number;
      readonly upper: number;
    }
  | { readonly kind: 'not_enough_data'; readonly audited: number; readonly needed: number };

/** Below, limits reach from what was observed to several times as much. */
const NEEDED = 30;
const NEEDED_KEPT = 5;

/**
 * Corrects a count for references that people delete, assuming that they survive alike everywhere in the stratum that
 * was audited (one platform, one language).
 * @param observed conversations found by their reference; 0 or more
 * @param kept of the audited conversations, how many still had their reference
 * @param audited genuine conversations of the widget whose first message was looked at
 * @throws RangeError unless 0 <= kept <= audited and observed is 0 or more
 */
export function referenceSurvival(observed: number, kept: number, audited: number): SurvivalEstimate {
  const rate = wilsonInterval(kept, audited);
  if (!(observed >= 0)) throw new RangeError('observed conversations must be 0 or more');
  if (audited < NEEDED || kept < NEEDED_KEPT) return { kind: 'not_enough_data', audited, needed: NEEDED };
  const survival = kept / audited;
  const total = observed / survival;
  const rateVariance = (survival * (1 - survival)) / audited;
  const variance = (observed * (1 - survival)) / survival ** 2 + (observed ** 2 * rateVariance) / survival ** 4;
  if (observed === 0) return { kind: 'estimate', survival, total, variance, lower: 0, upper: 0 };
  // Limits on the scale of logarithms, where the two sources of error add up and Wilson's limits say what the audit
  // leaves open: also when it found every reference kept, and the variance is 0.
  const chance = normalQuantile(0.975) ** 2 * ((1 - survival) / observed);
  const down = Math.hypot(Math.sqrt(chance), Math.log(rate.upper / survival));
  const up = Math.hypot(Math.sqrt(chance), Math.log(survival / rate.lower));
  return {
    kind: 'estimate',
    survival,
    total,
    variance,
    lower: Math.max(observed, total * Math.exp(-down)),
    upper: total * Math.exp(up),
  };
}
