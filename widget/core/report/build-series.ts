import { lagCurve, type SeenLag } from '../statistics/lag-curve.ts';
import { timeBars } from '../time/time-bars.ts';
import { countFigures } from './count-figures.ts';
import type { Fact } from './fact.ts';
import { reportHeader } from './report-header.ts';
import type { CountedFacts } from './select-facts.ts';
import type { Series, SeriesPoint, SeriesQuery } from './series.ts';

/** Below, one slow conversation more or less moves the curve by several percent. */
export const LAGS_NEEDED = 30;

/**
 * Plain counts bar by bar.
 * @param lags how long earlier conversations of the site took; they need not belong to the period
 */
export function buildSeries(query: SeriesQuery, counted: CountedFacts, lags: readonly SeenLag[]): Series {
  const bars = timeBars(query.from, query.to, query.grain, query.timeZone);
  const within = <T extends Fact>(facts: readonly T[]) => byBar(facts, bars);
  const seen = within(counted.seen);
  const clicks = within(counted.clicks);
  const repeatedClicks = within(counted.repeatedClicks);
  const conversations = within(counted.conversations);
  const conversions = within(counted.conversions);
  const spend = within(counted.spend);
  const share = lags.length < LAGS_NEEDED ? undefined : lagCurve(lags);
  return {
    ...reportHeader(query),
    grain: query.grain,
    totals: countFigures(counted),
    points: bars.map((bar, i): SeriesPoint => {
      const figures = countFigures({
        seen: seen[i] ?? [],
        clicks: clicks[i] ?? [],
        repeatedClicks: repeatedClicks[i] ?? [],
        conversations: conversations[i] ?? [],
        conversions: conversions[i] ?? [],
        spend: spend[i] ?? [],
      });
      return {
        ...bar,
        ...figures,
        spend: query.grain === 'hour' ? null : figures.spend,
        // By its youngest click.
        maturity: share ? share(Math.max(0, query.now - bar.endsAt)) : null,
      };
    }),
  };
}

/** The facts of each bar. Bars follow each other without a gap, and every fact lies in one. */
function byBar<T extends Fact>(facts: readonly T[], bars: readonly { readonly endsAt: number }[]): readonly T[][] {
  const rows = bars.map((): T[] => []);
  for (const fact of facts) {
    let low = 0;
    let high = bars.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bars[middle]?.endsAt ?? 0) > fact.countsAt) high = middle;
      else low = middle + 1;
    }
    rows[low]?.push(fact);
  }
  return rows;
}
