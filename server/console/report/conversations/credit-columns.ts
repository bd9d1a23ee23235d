import type { AttributionModelName } from '#core/attribution/attribution-model-name.ts';
import type { ExplainedTouchpoint } from '../api/explanation.ts';
import { rowKey } from '../figures/row-key.ts';

/** From here on a column a touchpoint would be a table that nobody reads. */
const most = 6;

/** One touchpoint, or all of a long journey that have the same source, medium and campaign. */
export interface CreditColumn {
  /** Which stops of the journey, counted from 1. */
  readonly numbers: readonly number[];
  /** Source alone for one stop; source, medium and campaign, as far as they are set, for several. */
  readonly names: readonly string[];
  readonly credits: ReadonlyMap<AttributionModelName, number>;
}

export function creditColumns(journey: readonly ExplainedTouchpoint[]): readonly CreditColumn[] {
  const single = journey.map(({ source, credits }, i) => ({ numbers: [i + 1], names: [source], credits }));
  if (journey.length <= most) return single;
  const grouped = new Map<string, CreditColumn>();
  journey.forEach((touchpoint, i) => {
    const { source, medium, campaign, credits } = touchpoint;
    const before = grouped.get(rowKey(touchpoint));
    grouped.set(rowKey(touchpoint), {
      numbers: [...(before?.numbers ?? []), i + 1],
      names: [source, ...[medium, campaign].filter((name) => name.trim() !== '')],
      credits: new Map([...credits].map(([name, credit]) => [name, credit + (before?.credits.get(name) ?? 0)])),
    });
  });
  return [...grouped.values()];
}
