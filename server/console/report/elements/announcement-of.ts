import { strings } from '../../strings/strings.ts';
import { formatRange } from '../days/format-range.ts';
import { formatCount } from '../figures/format-count.ts';
import { isSameView } from '../view/is-same-view.ts';
import type { ShownReport } from '../view/report-state.ts';

/** What a reader who does not see the page should hear about a new reading; undefined when nothing worth a word. */
export function announcementOf(before: ShownReport | undefined, after: ShownReport): string | undefined {
  const total = after.overview.funnel.conversations;
  if (!before || !isSameView(before.view, after.view)) {
    return strings.announceShown(formatRange(after.view.range), formatCount(total));
  }
  const added = total - before.overview.funnel.conversations;
  return added > 0 ? strings.announceNew(formatCount(added), formatCount(total)) : undefined;
}
