/** Which ad platform an ad click id comes from, and the medium it stands for when the link has no utm parameters. */
export const AD_PLATFORMS: Readonly<Record<string, { readonly source: string; readonly medium: string }>> = {
  gclid: { source: 'google', medium: 'cpc' },
  // gbraid and wbraid replace gclid on iOS, where the single click may not be named.
  gbraid: { source: 'google', medium: 'cpc' },
  wbraid: { source: 'google', medium: 'cpc' },
  dclid: { source: 'google', medium: 'display' },
  // Facebook and Instagram put fbclid on every outgoing link, paid or not: nothing more than "social" can be said.
  fbclid: { source: 'facebook', medium: 'social' },
  ttclid: { source: 'tiktok', medium: 'paid-social' },
  msclkid: { source: 'bing', medium: 'cpc' },
  li_fat_id: { source: 'linkedin', medium: 'paid-social' },
  twclid: { source: 'x', medium: 'paid-social' },
  epik: { source: 'pinterest', medium: 'social' },
  rdt_cid: { source: 'reddit', medium: 'paid-social' },
  sccid: { source: 'snapchat', medium: 'paid-social' },
  yclid: { source: 'yandex', medium: 'cpc' },
};
