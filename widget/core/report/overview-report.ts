import type { SurvivalEstimate } from '../statistics/reference-survival.ts';
import type { Costs, Figures } from './figures.ts';
import type { Funnel, Overview } from './overview.ts';
import type { Rate } from './rate.ts';
import type { ReportQuery } from './report-query.ts';

/** Every step; each counts its own events of the period, so a later step may exceed an earlier one. */
export interface FullFunnel extends Funnel, Pick<Figures, 'opens' | 'leads' | 'purchases'> {}

/** The first page with everything that is known of the period: what an advertiser asks before any breakdown. */
export interface OverviewReport
  extends Overview,
    ReportQuery,
    Costs,
    Pick<Figures, 'repeatedClicks' | 'value' | 'purchaseValue' | 'spend'> {
  readonly funnel: FullFunnel;
  /** Conversations that were matched to a click or an ad, of all. */
  readonly matchRate: Rate;
  /** Conversations of which more than one touchpoint is known, of all: what models that share credit can work with. */
  readonly multiTouch: Rate;
  /** Conversations by a reference in the text, with those whose reference was deleted. Part of no other figure. */
  readonly survival: SurvivalEstimate;
}
