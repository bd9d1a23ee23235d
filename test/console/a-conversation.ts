import type { AttributionModelName } from '#core/attribution/attribution-model-name.ts';
import type { Conversation } from '../../server/console/report/api/conversation.ts';
import type { ExplainedTouchpoint } from '../../server/console/report/api/explanation.ts';

/** A conversation on 22 Nov 2026, 14:03 in Lisbon, whose message carried its reference. */
export function aConversation(change: Partial<Conversation> = {}): Conversation {
  return {
    id: 'cnv_1',
    at: Date.UTC(2026, 10, 22, 14, 3),
    channel: 'whatsapp',
    match: { method: 'exact', reason: 'reference_in_text' },
    reference: 'K7QM2XVDP',
    ...change,
  };
}

/** A touchpoint to which each of these models gives this much. */
export function aTouchpoint(
  change: Partial<ExplainedTouchpoint> = {},
  credits: Readonly<Partial<Record<AttributionModelName, number>>> = { linear: 1 },
): ExplainedTouchpoint {
  const names = Object.keys(credits) as AttributionModelName[];
  return {
    at: Date.UTC(2026, 10, 20),
    source: 'google',
    medium: 'cpc',
    campaign: 'autumn',
    adClickId: 'gclid',
    credits: new Map(names.map((name) => [name, credits[name] ?? 0])),
    ...change,
  };
}
