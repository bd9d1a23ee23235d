import type { AttributionModelName } from '#core/attribution/attribution-model-name.ts';
import type { Overview, Unattributed } from '#core/report/overview.ts';

type Reason = Unattributed['reasons'][number];

/** The models that need conversations to learn from; every other is a rule, and always has its answer. */
const LEARNING: readonly AttributionModelName[] = ['markov', 'shapley'];

/**
 * Why conversations are unattributed under the model and under the one beside it. What cannot be tied to an ad is the
 * same under every model; only a model that has too few conversations to learn from adds a reason of its own.
 */
export function comparedReasons(overview: Overview): readonly (Reason & { readonly compared?: number })[] {
  const { model, compare, unattributed, comparedUnattributed } = overview;
  if (compare === undefined || comparedUnattributed === undefined) return unattributed.reasons;
  const untied = unattributed.reasons.filter(({ reason }) => reason !== 'not_enough_data');
  // Amounts come without reasons: then what both models leave is what cannot be tied.
  const shared =
    untied.length > 0
      ? untied.reduce((sum, { conversations }) => sum + conversations, 0)
      : Math.min(unattributed.conversations, comparedUnattributed);
  const conversations = LEARNING.includes(model) ? unattributed.conversations - shared : 0;
  const compared = LEARNING.includes(compare) ? comparedUnattributed - shared : 0;
  return [
    ...untied.map((item) => ({ ...item, compared: item.conversations })),
    ...(compared + conversations > 0 ? [{ reason: 'not_enough_data' as const, conversations, compared }] : []),
  ];
}
