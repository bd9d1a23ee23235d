import type { ReadPoint, ReadSeries } from '../api/read-series.ts';
import { addDays } from '../days/add-days.ts';
import type { DayRange } from '../days/day-range.ts';
import { sumFigures } from '../metrics/sum-figures.ts';

const days = 28;
const dayMs = 86_400_000;

/** Weeks of an invented shop that grows: what the chart looks like once there is something to draw. */
export function exampleSeries({ to }: DayRange, currency: string): ReadSeries {
  const points = (from: string, level: number) =>
    Array.from({ length: days }, (_, i) => pointOf(addDays(from, i), i, level, currency));
  const [from, before] = [addDays(to, 1 - days), addDays(to, 1 - days * 2)];
  return { ...asSeries(from, points(from, 1.2)), comparison: asSeries(before, points(before, 1)) };
}

function asSeries(from: string, points: readonly ReadPoint[]) {
  return {
    from,
    to: addDays(from, days - 1),
    grain: 'day' as const,
    points,
    totals: sumFigures(points),
    countedSince: undefined,
  };
}

function pointOf(date: string, i: number, level: number, currency: string): ReadPoint {
  // Busy in the week, quiet at its end, a little more each week.
  const much = level * (9 + 3 * Math.sin((i * 2 * Math.PI) / 7) + i / 6);
  const startsAt = Date.parse(`${date}T00:00:00Z`);
  const conversations = Math.round(much);
  const purchases = Math.round(much / 7);
  return {
    startsAt,
    endsAt: startsAt + dayMs,
    date,
    time: undefined,
    maturity: 1,
    impressions: Math.round(much * 23),
    opens: Math.round(much * 2.4),
    clicks: Math.round(much * 1.7),
    repeatedClicks: 0,
    conversations,
    leads: Math.round(much / 3),
    purchases,
    value: [{ currency, amount: purchases * 8_900 }],
    purchaseValue: [{ currency, amount: purchases * 8_900 }],
    spend: [{ currency, amount: Math.round(much * 310) }],
  };
}
