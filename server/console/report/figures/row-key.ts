import type { OverviewRow } from '#core/report/overview.ts';

/** JSON, because names come from visitors' links: no separator would be safe from them. */
export function rowKey({ source, medium, campaign }: Pick<OverviewRow, 'source' | 'medium' | 'campaign'>): string {
  return JSON.stringify([source, medium, campaign]);
}
