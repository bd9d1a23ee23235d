import type { Touchpoint } from '#core/visit/touchpoint.ts';
import type { SqlRow } from '../../sql.ts';

/** Gives an ad that is known by its id alone the names that the owner gave it. */
export type NameAd = (touchpoint: Touchpoint) => Touchpoint;

/** @param rows of `ad_names` */
export function nameAds(rows: readonly SqlRow[]): NameAd {
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
