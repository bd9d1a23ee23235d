import type { Sql, SqlRow } from '../../sql.ts';

/** What the owner calls the ads of a site, by the platform's id: `ad, name, ad_set, campaign`. */
export async function listAdNames(sql: Sql, site: string): Promise<readonly SqlRow[]> {
  return sql.all(`select ad, name, ad_set, campaign from ad_names where site = ? order by ad`, site);
}
