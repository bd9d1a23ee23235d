import type { AttributionModelName } from '#core/attribution/attribution-model-name.ts';
import type { Credit, Credited, Measure } from '#core/report/breakdown.ts';
import type { Figures } from '#core/report/figures.ts';

/** Figures with the credit that was asked for, and that of the model beside it. */
export interface CreditedFigures extends Figures {
  readonly credit: Credit;
  readonly compared: Credit | undefined;
}

export interface ReadRow extends CreditedFigures {
  readonly key: string;
  readonly source: string | undefined;
  readonly medium: string | undefined;
  readonly campaign: string | undefined;
  readonly name: string | undefined;
}

/** What a list is told: in every column, rows and what is unknown come to the totals. */
export interface ReadBreakdown {
  readonly of: Credited;
  readonly by: Measure;
  readonly model: AttributionModelName;
  readonly compare: AttributionModelName | undefined;
  readonly lookbackDays: number;
  readonly totals: CreditedFigures;
  readonly rows: readonly ReadRow[];
  readonly unknown: CreditedFigures;
  readonly unattributed: readonly { readonly reason: string; readonly count: number }[];
}
