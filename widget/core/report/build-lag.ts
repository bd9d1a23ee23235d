import { conversionLag } from '../statistics/conversion-lag.ts';
import { kolmogorovSmirnov } from '../statistics/kolmogorov-smirnov.ts';
import type { Evenness, LagDistribution, LagReport } from './lag-report.ts';
import { reportHeader } from './report-header.ts';
import type { ReportQuery } from './report-query.ts';
import type { CountedFacts } from './select-facts.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Ends of the bins: people think of lags in these words. */
const BINS_MS = [
  MINUTE_MS,
  5 * MINUTE_MS,
  15 * MINUTE_MS,
  HOUR_MS,
  6 * HOUR_MS,
  DAY_MS,
  3 * DAY_MS,
  7 * DAY_MS,
  30 * DAY_MS,
] as const;

const FASTER_THAN_PEOPLE_MS = 2_000;
/** The test sees nothing in fewer. */
const NEEDED_FOR_EVENNESS = 50;

export function buildLag(query: ReportQuery, { conversations, conversions }: CountedFacts): LagReport {
  const clickToStart = conversations.flatMap(({ at, clickAt }) => (clickAt === null ? [] : lag(clickAt, at)));
  const startTo = (kind: string) =>
    conversions.flatMap((conversion) =>
      conversion.kind === kind && conversion.count === 1 && conversion.conversationAt !== null
        ? lag(conversion.conversationAt, conversion.at)
        : [],
    );
  return {
    ...reportHeader(query),
    clickToStart: distribution(clickToStart),
    startToLead: distribution(startTo('lead')),
    startToPurchase: distribution(startTo('purchase')),
    fasterThanPeople: clickToStart.filter((ms) => ms < FASTER_THAN_PEOPLE_MS).length,
    evenness: evenness(clickToStart, query.lookbackDays * DAY_MS),
  };
}

/** Platforms tell time in whole seconds: what seems to come before its cause came with it. */
const lag = (from: number, to: number) => [Math.max(0, to - from)];

function distribution(lagsMs: readonly number[]): LagDistribution {
  const lag = conversionLag(lagsMs);
  if (!lag) return { kind: 'too_few', count: 0 };
  const counts = [...BINS_MS, null].map((upToMs) => ({ upToMs: upToMs as number | null, count: 0 }));
  for (const ms of lagsMs) {
    const bin = counts.find(({ upToMs }) => upToMs === null || ms <= upToMs);
    if (bin) bin.count++;
  }
  return { kind: 'distribution', count: lag.count, medianMs: lag.medianMs, ninetiethMs: lag.ninetiethMs, bins: counts };
}

function evenness(lagsMs: readonly number[], lookbackMs: number): Evenness {
  const within = lagsMs.filter((ms) => ms <= lookbackMs);
  if (within.length < NEEDED_FOR_EVENNESS)
    return { kind: 'too_few', count: within.length, needed: NEEDED_FOR_EVENNESS };
  return { kind: 'test', count: within.length, ...kolmogorovSmirnov(within.map((ms) => ms / lookbackMs)) };
}
