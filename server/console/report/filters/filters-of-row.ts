import type { DimensionName } from '#core/report/dimension.ts';
import type { Filter } from '#core/report/filter.ts';
import type { ReadRow } from '../api/read-breakdown.ts';

/** What leaves only this row: an `origin` is three dimensions in one. */
export function filtersOfRow(
  dimension: DimensionName,
  { key, source = '', medium = '', campaign = '' }: Pick<ReadRow, 'key' | 'source' | 'medium' | 'campaign'>,
): readonly Filter[] {
  if (dimension !== 'origin') return [{ dimension, value: key, isNot: false }];
  return [
    { dimension: 'source', value: source, isNot: false },
    { dimension: 'medium', value: medium, isNot: false },
    { dimension: 'campaign', value: campaign, isNot: false },
  ];
}
