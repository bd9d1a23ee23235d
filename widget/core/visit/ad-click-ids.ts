/**
 * Parameters by which ad platforms name their click, the most telling first. `mc_eid` and `_kx` name a person and are
 * left out on purpose. Names are compared in lower case (Snapchat writes ScCid).
 */
export const AD_CLICK_IDS = [
  'gclid',
  'gbraid',
  'wbraid',
  'dclid',
  'fbclid',
  'ttclid',
  'msclkid',
  'li_fat_id',
  'twclid',
  'epik',
  'rdt_cid',
  'sccid',
  'yclid',
] as const;
