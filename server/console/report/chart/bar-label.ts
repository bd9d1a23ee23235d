import type { ReadPoint } from '../api/read-series.ts';
import { formatDay } from '../days/format-day.ts';

/** A bar's time as the axis shows it: `14:00`, `21 Nov`. */
export function barLabel({ date, time }: Pick<ReadPoint, 'date' | 'time'>): string {
  return time ?? formatDay(date, { day: 'numeric', month: 'short' });
}
