import type { PresetName } from '../days/range-presets.ts';

export type Action = PresetName | 'custom' | 'comparison' | 'earlier' | 'later' | 'pause' | 'clear' | 'help';

/** What each key does, in the order in which they are listed. Letters are those of the English names, in every language. */
export const SHORTCUTS: Readonly<Record<Action, string>> = {
  today: 'T',
  yesterday: 'Y',
  days7: 'W',
  days30: 'M',
  days90: 'Q',
  thisMonth: 'N',
  lastMonth: 'L',
  months12: 'A',
  custom: 'C',
  comparison: 'X',
  earlier: '←',
  later: '→',
  pause: 'P',
  clear: 'Esc',
  help: '?',
};

export const ACTIONS = Object.keys(SHORTCUTS) as readonly Action[];
