import { eligibleTouchpoints } from '../attribution/eligible-touchpoints.ts';
import { journey } from '../attribution/journey.ts';
import { lastClick } from '../attribution/last-click.ts';
import type { UnattributedReason } from '../matching/unattributed-reason.ts';
import type { Touchpoint } from '../visit/touchpoint.ts';
import type { Overview, OverviewRow } from './overview.ts';

/** A conversation with what is known to have led to it. */
export interface ReportedConversation {
  readonly at: number;
  readonly touchpoints: readonly Touchpoint[];
  /** Why nothing led to it; for a matched one whose origin is not known, `unknown_origin`. */
  readonly reason: UnattributedReason;
}

/** A click with how its visit began. */
export interface ReportedClick {
  readonly at: number;
  readonly touchpoints: readonly Touchpoint[];
}

export interface OverviewInput {
  readonly site: string;
  readonly timeZone: string;
  readonly from: string;
  readonly to: string;
  readonly lookbackDays: number;
  readonly impressions: number;
  readonly clicks: readonly ReportedClick[];
  readonly conversations: readonly ReportedConversation[];
}

/** Credits every conversation and click, and adds them up so that the columns meet the totals. */
export function buildOverview(input: OverviewInput): Overview {
  const rows = new Map<string, { -readonly [K in keyof OverviewRow]: OverviewRow[K] }>();
  const rowOf = ({ source, medium, campaign }: Touchpoint) => {
    const key = JSON.stringify([source, medium, campaign]);
    let row = rows.get(key);
    if (!row) {
      row = { source, medium, campaign, clicks: 0, conversations: 0 };
      rows.set(key, row);
    }
    return row;
  };
  const pathTo = (touchpoints: readonly Touchpoint[], at: number) =>
    journey(eligibleTouchpoints(touchpoints, at, input.lookbackDays));

  let clicksOfUnknownOrigin = 0;
  for (const click of input.clicks) {
    const origin = pathTo(click.touchpoints, click.at).at(-1);
    if (origin) rowOf(origin).clicks++;
    else clicksOfUnknownOrigin++;
  }

  const reasons = new Map<UnattributedReason, number>();
  for (const conversation of input.conversations) {
    const path = pathTo(conversation.touchpoints, conversation.at);
    const credits = lastClick(path);
    path.forEach((touchpoint, i) => {
      const credit = credits[i];
      if (credit) rowOf(touchpoint).conversations += credit;
    });
    if (path.length === 0) reasons.set(conversation.reason, (reasons.get(conversation.reason) ?? 0) + 1);
  }

  return {
    site: input.site,
    timeZone: input.timeZone,
    from: input.from,
    to: input.to,
    model: 'last-click',
    lookbackDays: input.lookbackDays,
    funnel: {
      impressions: input.impressions,
      clicks: input.clicks.length,
      conversations: input.conversations.length,
    },
    rows: [...rows.values()].sort(byWeightThenName),
    clicksOfUnknownOrigin,
    unattributed: {
      conversations: [...reasons.values()].reduce((sum, count) => sum + count, 0),
      reasons: [...reasons]
        .map(([reason, conversations]) => ({ reason, conversations }))
        .sort((a, b) => b.conversations - a.conversations || compare(a.reason, b.reason)),
    },
  };
}

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
