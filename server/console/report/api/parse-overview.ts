import type { Overview, OverviewRow, Unattributed } from '#core/report/overview.ts';
import { strings } from '../../strings/strings.ts';
import { readModel } from '../models/read-model.ts';
import { asCount } from './as-count.ts';
import { asRecord } from './as-record.ts';
import { parseList } from './parse-list.ts';

type Reason = Unattributed['reasons'][number];

/** Undefined when anything that the page would show is missing: half a report is worse than a plain refusal. */
export function parseOverview(body: unknown): Overview | undefined {
  const { site, timeZone, from, to, lookbackDays, funnel, rows, clicksOfUnknownOrigin, unattributed, ...rest } =
    asRecord(body);
  const model = readModel(rest['model']);
  const compare = readModel(rest['compare']);
  if (typeof site !== 'string' || typeof timeZone !== 'string' || !model) return undefined;
  if (typeof from !== 'string' || typeof to !== 'string' || (rest['compare'] !== undefined && !compare))
    return undefined;
  const parsedRows = parseList(rows, (row) => parseRow(row, compare !== undefined));
  const reasons = parseList(asRecord(unattributed)['reasons'], parseReason);
  if (!parsedRows || !reasons) return undefined;
  const { impressions, clicks, conversations } = asRecord(funnel);
  const overview: Overview = {
    site,
    timeZone,
    from,
    to,
    model,
    ...(compare && { compare, comparedUnattributed: asCount(rest['comparedUnattributed']) }),
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
    overview.comparedUnattributed ?? 0,
    ...Object.values(overview.funnel),
  ];
  return counts.some(Number.isNaN) ? undefined : overview;
}

function parseRow(value: unknown, isCompared: boolean): OverviewRow | undefined {
  const { source, medium, campaign, ...counts } = asRecord(value);
  const clicks = asCount(counts['clicks']);
  const conversations = asCount(counts['conversations']);
  const compared = isCompared ? asCount(counts['compared']) : 0;
  if (typeof source !== 'string' || typeof medium !== 'string' || typeof campaign !== 'string') return undefined;
  if (Number.isNaN(clicks + conversations + compared)) return undefined;
  return { source, medium, campaign, clicks, conversations, ...(isCompared && { compared }) };
}

function parseReason(value: unknown): Reason | undefined {
  const { reason, ...counts } = asRecord(value);
  const conversations = asCount(counts['conversations']);
  return isReason(reason) && !Number.isNaN(conversations) ? { reason, conversations } : undefined;
}

function isReason(value: unknown): value is Reason['reason'] {
  return typeof value === 'string' && Object.hasOwn(strings.reasons, value);
}
