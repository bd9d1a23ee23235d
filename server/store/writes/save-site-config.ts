import type { SiteConfigVersion } from '../rows/site-config-version.ts';
import type { Sql } from '../sql.ts';

/** A version that is about to be saved. */
export interface SiteConfigDraft extends Omit<SiteConfigVersion, 'version'> {
  /** The version that its writer saw, 0 for none: where another has come since, nothing is saved. Left out: no matter. */
  readonly after?: number | undefined;
}

/** Adds a version. @returns null where another was saved since the one that the draft follows */
export async function saveSiteConfig(
  sql: Sql,
  site: string,
  { after, at, by, settings }: SiteConfigDraft,
): Promise<SiteConfigVersion | null> {
  const [row] = await sql.all(`select max(version) as latest from site_configs where site = ?`, site);
  const latest = Number(row?.['latest'] ?? 0);
  if (after !== undefined && after !== latest) return null;
  const version = latest + 1;
  const saved = await sql.run(
    `insert into site_configs (site, version, at, by, settings) values (?, ?, ?, ?, ?) on conflict do nothing`,
    site,
    version,
    at,
    by,
    settings,
  );
  return saved === 1 ? { version, at, by, settings } : null;
}
