import type { Touchpoint } from '#core/visit/touchpoint.ts';
import type { Sql } from '../../sql.ts';

/** Gives an ad that is known by its id alone the names that the owner gave it. */
export type NameAd = (touchpoint: Touchpoint) => Touchpoint;

/** @returns what names the ads of a site */
export async function loadAdNames(sql: Sql, site: string): Promise<NameAd> {
  const rows = await sql.all(`select ad, name, ad_set, campaign from ad_names where site = ?`, site);
  const names = new Map(rows.map((row) => [String(row['ad']), row]));
  return (touchpoint) => {
    const row = touchpoint.adId === undefined ? undefined : names.get(touchpoint.adId);
    if (!row) return touchpoint;
    return {
      ...touchpoint,
      // Until it has a name, an ad's id stands for its campaign.
      campaign:
        (touchpoint.campaign === touchpoint.adId ? '' : touchpoint.campaign) ||
        String(row['campaign'] || touchpoint.campaign),
      ...(row['name'] && { adName: String(row['name']) }),
      ...(row['ad_set'] && { adSet: String(row['ad_set']) }),
    };
  };
}
