import type { AttributionModelName } from '../attribution/attribution-model-name.ts';
import { ATTRIBUTION_MODELS } from '../attribution/attribution-models.ts';
import { MARKOV_MIN_CONVERSIONS } from '../attribution/markov-min-conversions.ts';
import { ExactSum } from '../statistics/exact-sum.ts';
import type { Touchpoint } from '../visit/touchpoint.ts';

/** A way to a conversation, or to a click that no conversation came of. */
export interface ReportedJourney {
  /** When it ended, epoch milliseconds. */
  readonly at: number;
  /** Eligible touchpoints, oldest first; not empty. */
  readonly path: readonly Touchpoint[];
  readonly converted: boolean;
}

/**
 * The conversations that each row earns under a model. The order of the journeys cannot be seen in the result.
 * @param rowOf names the row that a touchpoint belongs to
 * @returns undefined when the journeys are too few for a model that learns from them
 */
export function creditJourneys(
  name: AttributionModelName,
  journeys: readonly ReportedJourney[],
  rowOf: (touchpoint: Touchpoint) => string,
): ReadonlyMap<string, number> | undefined {
  const model = ATTRIBUTION_MODELS[name];
  if (model.sharedBy === 'paths') {
    const converted = journeys.filter((journey) => journey.converted).length;
    if (converted === 0) return new Map();
    if (name === 'markov' && converted < MARKOV_MIN_CONVERSIONS) return;
    const credits = model.credits(
      journeys.map(({ path, converted }) => ({
        channels: path.map(rowOf),
        conversions: converted ? 1 : 0,
        value: 0,
        nulls: converted ? 0 : 1,
      })),
    );
    return credits && new Map(credits.map(({ channel, conversions }) => [channel, conversions]));
  }
  const sums = new Map<string, ExactSum>();
  for (const { path, at, converted } of journeys) {
    if (!converted) continue;
    const credits = model.credits(path, at);
    path.forEach((touchpoint, i) => {
      const credit = credits[i] ?? 0;
      if (credit === 0) return;
      const row = rowOf(touchpoint);
      const sum = sums.get(row) ?? new ExactSum();
      sums.set(row, sum);
      sum.add(credit);
    });
  }
  return new Map([...sums].map(([row, sum]) => [row, sum.total()]));
}
