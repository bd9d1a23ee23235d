import { countDays } from '../days/count-days.ts';
import { formatRange } from '../days/format-range.ts';
import type { ReportView } from '../view/report-view.ts';
import { sharingWords } from './strings/sharing-words.ts';

/** The server lets no link go further back. */
const movingAtMost = 400;

/**
 * How the days of a report may be kept: as they are, or, where they reach up to today, as that many days that move on
 * with it, which is what most people mean and so stands first.
 */
export function daysToKeep({
  range,
  today,
}: Pick<ReportView, 'range' | 'today'>): readonly (readonly [value: 'moving' | 'fixed', label: string])[] {
  const days = countDays(range);
  const fixed = ['fixed', sharingWords.fixed(formatRange(range))] as const;
  return range.to === today && days <= movingAtMost ? [['moving', sharingWords.moving(days)], fixed] : [fixed];
}
