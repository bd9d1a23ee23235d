import type { AttributionModelName } from '../attribution/attribution-model-name.ts';
import { eligibleTouchpoints } from '../attribution/eligible-touchpoints.ts';
import { journey } from '../attribution/journey.ts';
import type { UnattributedReason } from '../matching/unattributed-reason.ts';
import type { Touchpoint } from '../visit/touchpoint.ts';
import { creditJourneys, type ReportedJourney } from './credit-journeys.ts';
import type { Overview, OverviewRow, Unattributed } from './overview.ts';

/** A conversation with what is known to have led to it. */
export interface ReportedConversation {
  readonly at: number;
  /** The click it is matched to; null if there is none. */
  readonly clickId: string | null;
  readonly touchpoints: readonly Touchpoint[];
  /** Why nothing led to it; for a matched one whose origin is not known, `unknown_origin`. */
  readonly reason: UnattributedReason;
}

/** A click with how its visit began. */
export interface ReportedClick {
  readonly id: string;
  readonly at: number;
  readonly touchpoints: readonly Touchpoint[];
}

export interface OverviewInput {
  readonly site: string;
  readonly timeZone: string;
  readonly from: string;
  readonly to: string;
  readonly model: AttributionModelName;
  /** A second model to stand beside it. */
  readonly compare?: AttributionModelName | undefined;
  readonly lookbackDays: number;
  readonly impressions: number;
  readonly clicks: readonly ReportedClick[];
  readonly conversations: readonly ReportedConversation[];
}

/** Credits every conversation and click, and adds them up so that the columns meet the totals. */
export function buildOverview(input: OverviewInput): Overview {
  const pathTo = ({ touchpoints, at }: ReportedClick | ReportedConversation) =>
    journey(eligibleTouchpoints(touchpoints, at, input.lookbackDays));
  const led = input.conversations.map((conversation) => ({ ...conversation, path: pathTo(conversation) }));
  const pressed = input.clicks.map((click) => ({ ...click, path: pathTo(click) }));
  const begun = new Set(led.map(({ clickId }) => clickId));
  const journeys: readonly ReportedJourney[] = [
    ...led.map(({ at, path }) => ({ at, path, converted: true })),
    // A click that led to no conversation is a way too: models that learn need the failures.
    ...pressed.filter(({ id }) => !begun.has(id)).map(({ at, path }) => ({ at, path, converted: false })),
  ].filter(({ path }) => path.length > 0);

  const names = new Map<string, Touchpoint>();
  const rowOf = (touchpoint: Touchpoint) => {
    const { source, medium, campaign } = touchpoint;
    const key = JSON.stringify([source, medium, campaign]);
    if (!names.has(key)) names.set(key, touchpoint);
    return key;
  };
  const clicks = countByRow(
    pressed.map(({ path }) => path.at(-1)).filter((origin) => origin !== undefined),
    rowOf,
  );
  const credits = creditJourneys(input.model, journeys, rowOf);
  const compared = input.compare && creditJourneys(input.compare, journeys, rowOf);
  const rows = [...names]
    .map(
      ([key, { source, medium, campaign }]): OverviewRow => ({
        source,
        medium,
        campaign,
        clicks: clicks.get(key) ?? 0,
        conversations: credits?.get(key) ?? 0,
        ...(input.compare && { compared: compared?.get(key) ?? 0 }),
      }),
    )
    .filter((row) => row.clicks > 0 || row.conversations !== 0 || (row.compared ?? 0) !== 0);
  return {
    site: input.site,
    timeZone: input.timeZone,
    from: input.from,
    to: input.to,
    model: input.model,
    ...(input.compare && { compare: input.compare }),
    lookbackDays: input.lookbackDays,
    funnel: { impressions: input.impressions, clicks: pressed.length, conversations: led.length },
    rows: rows.sort(byWeightThenName),
    clicksOfUnknownOrigin: pressed.filter(({ path }) => path.length === 0).length,
    unattributed: unattributed(
      led.map(({ path, reason }) => (path.length === 0 ? reason : !credits && 'not_enough_data')),
    ),
    ...(input.compare && {
      comparedUnattributed: led.filter(({ path }) => path.length === 0 || !compared).length,
    }),
  };
}

function countByRow(
  touchpoints: readonly Touchpoint[],
  rowOf: (touchpoint: Touchpoint) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const touchpoint of touchpoints) counts.set(rowOf(touchpoint), (counts.get(rowOf(touchpoint)) ?? 0) + 1);
  return counts;
}

/** @param reasons one for each conversation; false where it is credited */
function unattributed(reasons: readonly (UnattributedReason | false)[]): Unattributed {
  const counts = new Map<UnattributedReason, number>();
  for (const reason of reasons) if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return {
    conversations: reasons.filter(Boolean).length,
    reasons: [...counts]
      .map(([reason, conversations]) => ({ reason, conversations }))
      .sort((a, b) => b.conversations - a.conversations || compare(a.reason, b.reason)),
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
