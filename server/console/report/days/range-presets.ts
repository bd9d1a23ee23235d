import { addDays } from './add-days.ts';
import type { DayRange } from './day-range.ts';

export type PresetName = 'today' | 'days7' | 'days30';

/** The ranges offered as pills; each ends today. */
export function rangePresets(today: string): Readonly<Record<PresetName, DayRange>> {
  return {
    today: { from: today, to: today },
    days7: { from: addDays(today, -6), to: today },
    days30: { from: addDays(today, -29), to: today },
  };
}
