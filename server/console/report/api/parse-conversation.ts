import type { Match, MatchMethod } from '#core/matching/match.ts';
import { strings } from '../../strings/strings.ts';
import { asCount } from './as-count.ts';
import { asRecord } from './as-record.ts';
import type { Conversation } from './conversation.ts';

const sureReasons: ReadonlySet<unknown> = new Set<Match['reason']>([
  'reference_in_link',
  'ad_referral',
  'reference_in_text',
  'one_live_neighbour',
]);

export function parseConversation(value: unknown): Conversation | undefined {
  const { id, at, channel, match, reference } = asRecord(value);
  const { method, reason } = asRecord(match);
  if (typeof id !== 'string' || typeof channel !== 'string' || Number.isNaN(asCount(at))) return undefined;
  if (!isMethod(method) || !isReason(reason)) return undefined;
  return {
    id,
    at: asCount(at),
    channel,
    match: { method, reason },
    reference: typeof reference === 'string' ? reference : undefined,
  };
}

function isMethod(value: unknown): value is MatchMethod {
  return typeof value === 'string' && Object.hasOwn(strings.matches, value);
}

function isReason(value: unknown): value is Match['reason'] {
  return sureReasons.has(value) || (typeof value === 'string' && Object.hasOwn(strings.reasons, value));
}
