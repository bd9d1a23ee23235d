import type { UnattributedReason } from '../matching/unattributed-reason.ts';
import { referenceSurvival } from '../statistics/reference-survival.ts';
import { costsOf } from './costs-of.ts';
import { countByValue } from './count-by-value.ts';
import { countFigures } from './count-figures.ts';
import { creditIntervals } from './credit-intervals.ts';
import { creditedFacts } from './credited-facts.ts';
import { DIMENSIONS } from './dimensions.ts';
import type { ConversationFact } from './fact.ts';
import type { OverviewRow } from './overview.ts';
import type { OverviewReport } from './overview-report.ts';
import { rateOf } from './rate.ts';
import { reportHeader } from './report-header.ts';
import type { CreditQuery, ReportQuery } from './report-query.ts';
import type { CountedFacts } from './select-facts.ts';
import { shareFacts } from './share-facts.ts';

/** Conversations of the widget that somebody looked at, and how many still had their reference. */
export interface ReferenceAudit {
  readonly kept: number;
  readonly audited: number;
}

export interface OverviewQuery extends ReportQuery, CreditQuery {
  readonly audit?: ReferenceAudit | undefined;
}

/** Credits every conversation and click, and adds them up so that the columns meet the totals. */
export function buildOverview(query: OverviewQuery, counted: CountedFacts): OverviewReport {
  const { conversations } = counted;
  const toShare = creditedFacts(counted, 'conversations');
  const intervals = creditIntervals(query.model, DIMENSIONS.origin, toShare);
  const share = (model: OverviewQuery['model']) => shareFacts(DIMENSIONS.origin, model, toShare);
  const credited = share(query.model);
  const compared = query.compare && share(query.compare);
  const plain = countByValue(DIMENSIONS.origin, counted);
  const rows = [...new Set([...plain.keys(), ...credited.rows.keys(), ...(compared?.rows.keys() ?? [])])]
    .filter((value) => value !== null)
    .map((value): OverviewRow => {
      const [source = '', medium = '', campaign = ''] = JSON.parse(value) as string[];
      const interval = intervals?.limits.get(value);
      return {
        source,
        medium,
        campaign,
        clicks: plain.get(value)?.clicks ?? 0,
        conversations: credited.rows.get(value)?.count ?? 0,
        ...(interval && { interval }),
        ...(compared && { compared: compared.rows.get(value)?.count ?? 0 }),
      };
    })
    .filter((row) => row.clicks > 0 || row.conversations !== 0 || (row.compared ?? 0) !== 0);
  const { repeatedClicks, value, purchaseValue, spend, ...funnel } = countFigures(counted);
  return {
    ...reportHeader(query),
    model: query.model,
    ...(query.compare && { compare: query.compare }),
    ...(intervals && { intervals: intervals.about }),
    funnel,
    repeatedClicks,
    value,
    purchaseValue,
    spend,
    ...costsOf({ ...funnel, repeatedClicks, value, purchaseValue, spend }),
    rows: rows.sort(byWeightThenName),
    clicksOfUnknownOrigin: plain.get(null)?.clicks ?? 0,
    unattributed: {
      conversations: credited.unknown.count,
      reasons: [...credited.unknown.reasons]
        // What has no touchpoint has one of these reasons.
        .map(([reason, conversations]) => ({ reason: reason as UnattributedReason, conversations }))
        .sort((a, b) => b.conversations - a.conversations || compare(a.reason, b.reason)),
    },
    ...(compared && { comparedUnattributed: compared.unknown.count }),
    matchRate: rateOf(conversations.filter(isMatched).length, conversations.length),
    multiTouch: rateOf(conversations.filter(({ path }) => path.length > 1).length, conversations.length),
    survival: referenceSurvival(
      conversations.filter(({ context }) => context.method === 'exact' || context.method === 'repaired').length,
      query.audit?.kept ?? 0,
      query.audit?.audited ?? 0,
    ),
  };
}

const isMatched = ({ context }: ConversationFact) => context.method !== undefined && context.method !== 'none';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function byWeightThenName(a: OverviewRow, b: OverviewRow): number {
  return (
    b.conversations - a.conversations ||
    b.clicks - a.clicks ||
    compare(a.source, b.source) ||
    compare(a.medium, b.medium) ||
    compare(a.campaign, b.campaign)
  );
}
