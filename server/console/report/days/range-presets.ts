import { addDays } from './add-days.ts';
import type { DayRange } from './day-range.ts';

export const PRESET_NAMES = [
  'today',
  'yesterday',
  'days7',
  'days30',
  'days90',
  'thisMonth',
  'lastMonth',
  'months12',
] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

/** The ranges that have a name of their own. */
export function rangePresets(today: string): Readonly<Record<PresetName, DayRange>> {
  const monthStart = `${today.slice(0, 8)}01`;
  const lastOfMonth = addDays(monthStart, -1);
  const yesterday = addDays(today, -1);
  return {
    today: { from: today, to: today },
    yesterday: { from: yesterday, to: yesterday },
    days7: { from: addDays(today, -6), to: today },
    days30: { from: addDays(today, -29), to: today },
    days90: { from: addDays(today, -89), to: today },
    thisMonth: { from: monthStart, to: today },
    lastMonth: { from: `${lastOfMonth.slice(0, 8)}01`, to: lastOfMonth },
    months12: { from: addDays(today, -364), to: today },
  };
}
