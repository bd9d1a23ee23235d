import type { SiteConfigVersion } from '../rows/site-config-version.ts';
import type { Sql } from '../sql.ts';

/** Versions of what a site's widget is told, latest first. */
export async function listSiteConfigs(sql: Sql, site: string, limit: number): Promise<readonly SiteConfigVersion[]> {
  const rows = await sql.all(
    `select version, at, by, settings from site_configs where site = ? order by version desc limit ?`,
    site,
    limit,
  );
  return rows.map((row) => ({
    version: Number(row['version']),
    at: Number(row['at']),
    by: String(row['by']),
    settings: String(row['settings']),
  }));
}
