import type { Overview, OverviewRow, Unattributed } from '#core/report/overview.ts';
import { strings } from '../../strings/strings.ts';
import { asCount } from './as-count.ts';
import { asRecord } from './as-record.ts';

type Reason = Unattributed['reasons'][number];

/** Undefined when anything that the page would show is missing: half a report is worse than a plain refusal. */
export function parseOverview(body: unknown): Overview | undefined {
  const { site, timeZone, from, to, model, lookbackDays, funnel, rows, clicksOfUnknownOrigin, unattributed } =
    asRecord(body);
  if (typeof site !== 'string' || typeof timeZone !== 'string') return undefined;
  if (typeof from !== 'string' || typeof to !== 'string' || model !== 'last-click') return undefined;
  const parsedRows = parseList(rows, parseRow);
  const reasons = parseList(asRecord(unattributed)['reasons'], parseReason);
  if (!parsedRows || !reasons) return undefined;
  const { impressions, clicks, conversations } = asRecord(funnel);
  const overview: Overview = {
    site,
    timeZone,
    from,
    to,
    model,
    lookbackDays: asCount(lookbackDays),
    funnel: { impressions: asCount(impressions), clicks: asCount(clicks), conversations: asCount(conversations) },
    rows: parsedRows,
    clicksOfUnknownOrigin: asCount(clicksOfUnknownOrigin),
    unattributed: { conversations: asCount(asRecord(unattributed)['conversations']), reasons },
  };
  const counts = [
    overview.lookbackDays,
    overview.clicksOfUnknownOrigin,
    overview.unattributed.conversations,
    ...Object.values(overview.funnel),
  ];
  return counts.some(Number.isNaN) ? undefined : overview;
}

function parseList<Item>(value: unknown, parse: (item: unknown) => Item | undefined): readonly Item[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map(parse);
  return items.every((item) => item !== undefined) ? items : undefined;
}

function parseRow(value: unknown): OverviewRow | undefined {
  const { source, medium, campaign, ...counts } = asRecord(value);
  const clicks = asCount(counts['clicks']);
  const conversations = asCount(counts['conversations']);
  if (typeof source !== 'string' || typeof medium !== 'string' || typeof campaign !== 'string') return undefined;
  return Number.isNaN(clicks + conversations) ? undefined : { source, medium, campaign, clicks, conversations };
}

function parseReason(value: unknown): Reason | undefined {
  const { reason, ...counts } = asRecord(value);
  const conversations = asCount(counts['conversations']);
  return isReason(reason) && !Number.isNaN(conversations) ? { reason, conversations } : undefined;
}

function isReason(value: unknown): value is Reason['reason'] {
  return typeof value === 'string' && Object.hasOwn(strings.reasons, value);
}
