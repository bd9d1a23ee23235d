import type { ImportKind } from './import-kinds.ts';

export interface ImportOptions {
  readonly site: string;
  /** From a field to the heading of its column. */
  readonly mapping: Readonly<Record<string, string>>;
  /** From a field to what it is in every line. */
  readonly constants?: Readonly<Record<string, string>>;
  readonly decimal: string;
  readonly dateFormat: string;
  readonly isPreview: boolean;
}

/** Where a file of this kind is sent. */
export function importAddress(
  kind: ImportKind,
  { site, mapping, constants = {}, decimal, dateFormat, isPreview }: ImportOptions,
): string {
  if (kind === 'rates') return `/api/rates?${new URLSearchParams({ site })}`;
  const columns = Object.entries(mapping).filter(([, heading]) => heading !== '');
  const query = new URLSearchParams({ site, decimal, dateFormat, preview: String(isPreview) });
  if (columns.length > 0) query.set('columns', columns.map(([field, heading]) => `${field}:${heading}`).join(','));
  for (const [field, value] of Object.entries(constants)) if (value.trim() !== '') query.set(field, value.trim());
  return `/api/${kind}/import?${query}`;
}
