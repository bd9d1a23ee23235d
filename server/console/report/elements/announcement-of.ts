import { strings } from '../../strings/strings.ts';
import { formatRange } from '../days/format-range.ts';
import { formatCount } from '../figures/format-count.ts';
import { isSameView } from '../view/is-same-view.ts';
import type { ShownReport } from '../view/report-state.ts';

/** What a reader who does not see the page should hear about a new reading; undefined when nothing worth a word. */
export function announcementOf(before: ShownReport | undefined, after: ShownReport): string | undefined {
  const { view, overview } = after;
  const total = overview.funnel.conversations;
  if (!before || !isSameView(before.view, view)) {
    const figures = strings.announceShown(formatRange(view.range), formatCount(total));
    return before && isCreditedAlike(before.view, view) ? figures : `${creditOf(after)} ${figures}`;
  }
  const added = total - before.overview.funnel.conversations;
  return added > 0 ? strings.announceNew(formatCount(added), formatCount(total)) : undefined;
}

function isCreditedAlike(a: ShownReport['view'], b: ShownReport['view']): boolean {
  return a.model === b.model && a.compare === b.compare && a.lookbackDays === b.lookbackDays;
}

function creditOf({ view: { model, compare, lookbackDays } }: ShownReport): string {
  const { models } = strings;
  return strings.announceModel(models[model].name, compare && models[compare].name, lookbackDays);
}
