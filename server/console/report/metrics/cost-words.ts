import type { Money } from '#core/money/money.ts';
import { costOf } from '#core/report/cost.ts';
import { strings } from '../../strings/strings.ts';
import { formatMoney } from '../figures/format-money.ts';
import { gapWords } from './gap-words.ts';
import type { Wording } from './wording.ts';

/** What one of something cost, with the limits that chance leaves it. */
export function costWords(spend: readonly Money[], count: number): Wording {
  const cost = costOf(spend, count);
  switch (cost.kind) {
    case 'interval': {
      const [lower, upper] = [cost.lower, cost.upper].map((limit) => formatMoney(limit, cost.currency));
      return { figure: formatMoney(cost.cost, cost.currency), limits: `${lower}–${upper}`, isGap: false };
    }
    case 'at_least':
      return { figure: strings.atLeast(formatMoney(cost.lower, cost.currency)), limits: strings.tooFew, isGap: false };
    case 'no_spend':
      return gapWords(strings.noSpend);
    case 'mixed_currencies':
      return gapWords(strings.mixedCurrencies);
  }
}
