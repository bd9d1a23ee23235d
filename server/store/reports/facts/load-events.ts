import type { DimensionName } from '#core/report/dimension.ts';
import type { ClickFact, PressedFact, ReportFacts, SeenFact } from '#core/report/fact.ts';
import type { Filter } from '#core/report/filter.ts';
import type { PackedRows } from '../../summaries/packed-rows.ts';
import { type Tally, unpackTallies } from '../../summaries/tally.ts';
import { tallyPartFor } from '../../summaries/tally-part.ts';
import { countSeen } from './count-seen.ts';
import { loadClicks } from './load-clicks.ts';
import { loadSeen } from './load-seen.ts';
import type { Reading } from './reading.ts';

/** Whether events must be told one by one: by the hour, or to models that learn from single journeys. */
export interface EventsAsked {
  /** By which the report is broken down; left out: by where they came from. */
  readonly dimension?: DimensionName;
  readonly filters: readonly Filter[];
  readonly isOneByOne: boolean;
}

/** Impressions, opens and clicks of the period: from tallies where its stretches have some, else from their rows. */
export async function loadEvents(
  reading: Reading,
  { dimension = 'origin', filters, isOneByOne }: EventsAsked,
): Promise<Pick<ReportFacts, 'seen' | 'clicks' | 'tallied'>> {
  const { query, period, summaries } = reading;
  const stretches = isOneByOne ? [{ ...period, version: null }] : reading.stretches;
  const seen: SeenFact[] = [];
  const clicks: ClickFact[] = [];
  const tallied = { clicks: [] as PressedFact[], repeatedClicks: [] as PressedFact[] };
  const part = tallyPartFor([dimension, ...filters.map((filter) => filter.dimension)]);
  for (const stretch of stretches) {
    if (stretch.version === null) {
      for (const fact of await loadClicks(reading, stretch)) clicks.push(fact);
      for (const fact of await (reading.isTold ? loadSeen : countSeen)(reading, stretch)) seen.push(fact);
      continue;
    }
    const [tallies = []] = await summaries.parts(query.site, [stretch], part, (body, { from }) =>
      unpackTallies(body as PackedRows, from),
    );
    for (const tally of tallies) {
      const fact = factOf(tally, stretch.from, query.lookbackDays);
      if (tally.type === 'click') tallied.clicks.push(fact);
      else if (tally.type === 'repeat') tallied.repeatedClicks.push(fact);
      else seen.push({ ...fact, type: tally.type });
    }
  }
  return { seen, clicks, tallied };
}

function factOf({ count, ledBy, ageDays, context }: Tally, at: number, lookbackDays: number): PressedFact {
  return { at, countsAt: at, count, path: ledBy && ageDays <= lookbackDays ? [ledBy] : [], context };
}
