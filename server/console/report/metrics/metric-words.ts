import { returnOnSpend } from '#core/report/return-on-spend.ts';
import { strings } from '../../strings/strings.ts';
import { formatCount } from '../figures/format-count.ts';
import { formatMoneys } from '../figures/format-moneys.ts';
import { formatRatio } from '../figures/format-ratio.ts';
import { costWords } from './cost-words.ts';
import { gapWords } from './gap-words.ts';
import type { MeasuredFigures } from './measured-figures.ts';
import type { MetricName } from './metric-name.ts';
import { moneySpent } from './money-spent.ts';
import type { Wording } from './wording.ts';

const plain = (figure: string): Wording => ({ figure, limits: undefined, isGap: false });

export function metricWords(name: MetricName, figures: MeasuredFigures): Wording {
  const { spend } = figures;
  if (name === 'spend') {
    if (spend === null) return gapWords(strings.notMeasured);
    return moneySpent(spend) === 'none' ? gapWords(strings.noSpend) : plain(formatMoneys(spend));
  }
  if (name === 'costPerConversation')
    return spend ? costWords(spend, figures.conversations) : gapWords(strings.notMeasured);
  if (name === 'returnOnSpend') return spend ? returnWords(figures, spend) : gapWords(strings.notMeasured);
  return plain(formatCount(figures[name]));
}

function returnWords(figures: MeasuredFigures, spend: NonNullable<MeasuredFigures['spend']>): Wording {
  const back = returnOnSpend(spend, figures.purchaseValue, figures.purchases);
  switch (back.kind) {
    case 'interval':
      return {
        figure: formatRatio(back.ratio),
        limits: `${formatRatio(back.lower)}–${formatRatio(back.upper)}`,
        isGap: false,
      };
    case 'too_few':
      return gapWords(strings.noPurchases);
    case 'no_spend':
      return gapWords(strings.noSpend);
    case 'mixed_currencies':
      return gapWords(strings.mixedCurrencies);
  }
}
