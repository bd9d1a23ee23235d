/**
 * What `avoid="auto"` stands for: the boxes of consent tools and shops that stand at the lower edge of many pages, by
 * the names that their makers give them.
 */
export const OBSTACLE_SELECTORS = [
  // Consent tools.
  '#onetrust-banner-sdk',
  '#CybotCookiebotDialog',
  '#didomi-notice',
  '#cookiescript_injected',
  '#cmplz-cookiebanner-container .cmplz-cookiebanner',
  '.cky-consent-container',
  '.cc-window',
  '.osano-cm-window__dialog',
  '.iubenda-cs-container',
  '.klaro .cookie-notice',
  '.termly-styles-banner',
  '[aria-label*=cookie i][role=dialog]',
  // Sticky bars of shops.
  '.storefront-sticky-add-to-cart',
  'sticky-add-to-cart',
  '.sticky-add-to-cart',
  // Back to the top.
  '#back-to-top',
  '.back-to-top',
].join(',');
