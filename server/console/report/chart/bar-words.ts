import { strings } from '../../strings/strings.ts';
import type { ReadPoint, ReadSeries } from '../api/read-series.ts';
import { formatDay } from '../days/format-day.ts';

/** A bar's time as it is read out: `Sat 21 Nov`, `Sat 21 Nov, 14:00`, `Week of 16 Nov`. */
export function barWords({ date, time }: Pick<ReadPoint, 'date' | 'time'>, grain: ReadSeries['grain']): string {
  if (grain === 'week') return strings.weekOf(formatDay(date, { day: 'numeric', month: 'short' }));
  const day = formatDay(date, { weekday: 'short', day: 'numeric', month: 'short' });
  return time === undefined ? day : strings.dayAt(day, time);
}
