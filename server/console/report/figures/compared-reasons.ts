import type { Overview, Unattributed } from '#core/report/overview.ts';

type Reason = Unattributed['reasons'][number];

/**
 * Why conversations are unattributed under the model and under the one beside it. What cannot be tied to an ad is the
 * same under every model; only a model that has too few conversations to learn from adds a reason of its own.
 */
export function comparedReasons(overview: Overview): readonly (Reason & { readonly compared?: number })[] {
  const { unattributed, comparedUnattributed } = overview;
  if (comparedUnattributed === undefined) return unattributed.reasons;
  const untied = unattributed.reasons.filter(({ reason }) => reason !== 'not_enough_data');
  const shared = untied.reduce((sum, { conversations }) => sum + conversations, 0);
  const compared = comparedUnattributed - shared;
  const conversations = unattributed.conversations - shared;
  return [
    ...untied.map((item) => ({ ...item, compared: item.conversations })),
    ...(compared + conversations > 0 ? [{ reason: 'not_enough_data' as const, conversations, compared }] : []),
  ];
}
