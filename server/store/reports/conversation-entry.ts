import type { AdEvidence } from '#core/conversation/ad-evidence.ts';
import type { Match } from '#core/matching/match.ts';
import type { SqlRow } from '../sql.ts';

/** One conversation with its match. Who it was is not kept. */
export interface ConversationEntry {
  readonly id: string;
  readonly at: number;
  readonly channel: string;
  readonly destination: string;
  /** text, image, order, postback...: what the first message was. */
  readonly form: string;
  readonly match: Pick<Match, 'method' | 'reason' | 'confidence'>;
  readonly reference: string | null;
  readonly clickId: string | null;
  readonly ad: AdEvidence | null;
}

export const CONVERSATION_COLUMNS =
  'message, at, channel, destination, form, method, reason, confidence, reference, click, ad';

/** A row of `conversations`, selected by CONVERSATION_COLUMNS. */
export function conversationEntry(row: SqlRow): ConversationEntry {
  return {
    id: `cnv_${row['message']}`,
    at: Number(row['at']),
    channel: String(row['channel']),
    destination: String(row['destination']),
    form: String(row['form']),
    match: {
      method: row['method'] as Match['method'],
      reason: row['reason'] as Match['reason'],
      confidence: row['confidence'] as Match['confidence'],
    },
    reference: row['reference'] as string | null,
    clickId: row['click'] as string | null,
    ad: typeof row['ad'] === 'string' ? (JSON.parse(row['ad']) as AdEvidence) : null,
  };
}
