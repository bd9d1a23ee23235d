import type { AttributionModelName } from '#core/attribution/attribution-model-name.ts';
import type { Cohort } from '#core/report/report-query.ts';

/** Days up to today, or from one day to another; days of the site's zone. */
export type SharedPeriod = { readonly days: number } | { readonly from: string; readonly to: string };

/** What of a site a share shows, and nothing beside it. */
export interface SharedQuery {
  readonly period: SharedPeriod;
  /** `dimension:value`, as reports are asked. */
  readonly filters: readonly string[];
  readonly model: AttributionModelName;
  readonly lookbackDays: number;
  readonly cohort: Cohort;
}

/** A report that whoever has its link may read. */
export interface ShareRow {
  readonly site: string;
  /** `shr_` and ten characters. */
  readonly id: string;
  readonly name: string;
  /** SHA-256 of what stands in the link, hex. */
  readonly hash: string;
  readonly query: SharedQuery;
  /** As `hashPassword` makes it; null: the link is enough. */
  readonly password: string | null;
  readonly madeAt: number;
  /** Name of the caller who made it. */
  readonly madeBy: string;
  readonly expiresAt: number | null;
  readonly revokedAt: number | null;
}
