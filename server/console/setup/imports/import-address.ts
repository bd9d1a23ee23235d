import type { ImportKind } from './import-kinds.ts';

export interface ImportOptions {
  readonly site: string;
  /** From a field to the heading of its column. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly decimal: string;
  readonly dateFormat: string;
  readonly isPreview: boolean;
}

/** Where a file of this kind is sent. */
export function importAddress(
  kind: ImportKind,
  { site, mapping, decimal, dateFormat, isPreview }: ImportOptions,
): string {
  if (kind === 'rates') return `/api/rates?${new URLSearchParams({ site })}`;
  const columns = Object.entries(mapping).filter(([, heading]) => heading !== '');
  const query = new URLSearchParams({ site, decimal, dateFormat, preview: String(isPreview) });
  if (columns.length > 0) query.set('columns', columns.map(([field, heading]) => `${field}:${heading}`).join(','));
  return `/api/${kind}/import?${query}`;
}
