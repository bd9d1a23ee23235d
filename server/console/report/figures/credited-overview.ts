import type { UnattributedReason } from '#core/matching/unattributed-reason.ts';
import type { Overview } from '#core/report/overview.ts';
import { strings } from '../../strings/strings.ts';
import type { ReadBreakdown } from '../api/read-breakdown.ts';
import { creditIn } from './credit-in.ts';

/**
 * The lines of the table of credits. What was asked to be credited, leads or their worth, stands where an overview has
 * its conversations; so the two are one table, and one proof that it adds up.
 * @param currency in which the worth is told
 */
export function creditedOverview(overview: Overview, origins: ReadBreakdown, currency: string | undefined): Overview {
  const { of, by, rows, unknown, totals, unattributed, compare } = origins;
  // The plain table is the overview itself, whose reasons are told apart for two models.
  if (of === 'conversations' && by === 'count') return overview;
  const lines = rows.map(({ source = '', medium = '', campaign = '', clicks, credit, compared }) => ({
    source,
    medium,
    campaign,
    clicks,
    conversations: creditIn(credit, currency),
    ...(compare && { compared: creditIn(compared, currency) }),
  }));
  return {
    ...overview,
    funnel: { ...overview.funnel, conversations: creditIn(totals.credit, currency) },
    rows: lines,
    clicksOfUnknownOrigin: unknown.clicks,
    unattributed: {
      conversations: creditIn(unknown.credit, currency),
      // Reasons are counted, so they say nothing of what was lost in money.
      reasons: by === 'count' ? unattributed.map(asReason) : [],
    },
    ...(compare && { comparedUnattributed: creditIn(unknown.compared, currency) }),
  };
}

/** A reason that this page has no words for is told as the origin that it leaves unknown. */
function asReason({ reason, count }: ReadBreakdown['unattributed'][number]) {
  return { reason: isReason(reason) ? reason : ('unknown_origin' as const), conversations: count };
}

function isReason(reason: string): reason is UnattributedReason {
  return Object.hasOwn(strings.reasons, reason);
}
