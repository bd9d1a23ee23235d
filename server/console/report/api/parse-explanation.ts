import { modelNames } from '../models/model-names.ts';
import { asCount } from './as-count.ts';
import { asRecord } from './as-record.ts';
import type { ExplainedTouchpoint, Explanation } from './explanation.ts';
import { parseConversation } from './parse-conversation.ts';
import { parseList } from './parse-list.ts';
import { parseOutcome } from './parse-outcome.ts';
import { parsePostback } from './parse-postback.ts';

export function parseExplanation(body: unknown): Explanation | undefined {
  const conversation = parseConversation(body);
  const { click, lookbackDays, journey, ...outcome } = asRecord(body);
  const conversions = parseList(outcome['conversions'] ?? [], parseOutcome);
  const postbacks = parseList(outcome['postbacks'] ?? [], parsePostback);
  const touchpoints = parseList(journey, parseTouchpoint);
  const days = asCount(lookbackDays);
  if (!conversation || !touchpoints || !conversions || !postbacks || Number.isNaN(days)) return undefined;
  const known = { ...conversation, lookbackDays: days, journey: touchpoints, conversions, postbacks };
  if (click === null) return { ...known, click: undefined };
  const pressed = parseClick(click);
  return pressed && { ...known, click: pressed };
}

function parseClick(value: unknown): Explanation['click'] {
  const { at, page, position, device } = asRecord(value);
  if (typeof page !== 'string' || typeof position !== 'string' || typeof device !== 'string') return undefined;
  return Number.isNaN(asCount(at)) ? undefined : { at: asCount(at), page, position, device };
}

function parseTouchpoint(value: unknown): ExplainedTouchpoint | undefined {
  const { at, source, medium, campaign, adClickId, credits } = asRecord(value);
  const { kind } = asRecord(adClickId);
  const shares = asRecord(credits);
  if (typeof source !== 'string' || typeof medium !== 'string' || typeof campaign !== 'string') return undefined;
  if (Number.isNaN(asCount(at))) return undefined;
  const known = modelNames.map((name) => [name, asCount(shares[name])] as const);
  return {
    at: asCount(at),
    source,
    medium,
    campaign,
    adClickId: typeof kind === 'string' ? kind : undefined,
    credits: new Map(known.filter(([, credit]) => !Number.isNaN(credit))),
  };
}
