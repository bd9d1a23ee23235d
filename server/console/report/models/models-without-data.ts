import type { AttributionModelName } from '#core/attribution/attribution-model-name.ts';
import type { Overview } from '#core/report/overview.ts';
import { comparedReasons } from '../figures/compared-reasons.ts';

/** The models of a report that credit nobody because they have too few conversations to learn from. */
export function modelsWithoutData(overview: Overview): readonly AttributionModelName[] {
  const { model, compare } = overview;
  const missing = comparedReasons(overview).find(({ reason }) => reason === 'not_enough_data');
  return [
    ...(missing && missing.conversations > 0 ? [model] : []),
    ...(missing && compare && (missing.compared ?? 0) > 0 ? [compare] : []),
  ];
}
