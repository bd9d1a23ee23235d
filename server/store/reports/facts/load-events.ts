import type { DimensionName } from '#core/report/dimension.ts';
import type { ClickFact, PressedFact, ReportFacts, SeenFact } from '#core/report/fact.ts';
import { countSeen } from './count-seen.ts';
import { loadClicks } from './load-clicks.ts';
import { loadSeen } from './load-seen.ts';
import type { Reading } from './reading.ts';
import { talliedEvents } from './tally-events.ts';

export interface EventsAsked {
  /** By which the report tells them apart; undefined: not at all. */
  readonly dimension: DimensionName | undefined;
  /** Whether it tells hours apart, which no summary does. */
  readonly isByHour: boolean;
}

/** Impressions, opens and clicks of the period: from summaries where its stretches have some, else from their rows. */
export async function loadEvents(
  reading: Reading,
  { dimension, isByHour }: EventsAsked,
): Promise<Pick<ReportFacts, 'seen' | 'clicks' | 'tallied'>> {
  const whole = [{ ...reading.period, version: null }];
  const seen: SeenFact[] = [];
  const clicks: ClickFact[] = [];
  const tallied = { clicks: [] as PressedFact[], repeatedClicks: [] as PressedFact[] };
  for (const stretch of isByHour ? whole : reading.stretches) {
    if (stretch.version === null) {
      for (const fact of await (reading.isTold ? loadSeen : countSeen)(reading, stretch)) seen.push(fact);
      for (const fact of await loadClicks(reading, stretch)) clicks.push(fact);
      continue;
    }
    const { impression, open, click, repeat } = await talliedEvents(reading, stretch, dimension);
    for (const fact of impression) seen.push(seenFact('impression', fact));
    for (const fact of open) seen.push(seenFact('open', fact));
    for (const fact of click) tallied.clicks.push(fact);
    for (const fact of repeat) tallied.repeatedClicks.push(fact);
  }
  return { seen, clicks, tallied };
}

function seenFact(type: SeenFact['type'], { at, countsAt, path, context, count }: PressedFact): SeenFact {
  return { type, at, countsAt, path, context, count };
}
