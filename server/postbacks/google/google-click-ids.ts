/** Google's ids of its click: of one conversion only one may be named. The last two stand in for the first on iOS. */
export const GOOGLE_CLICK_IDS = ['gclid', 'gbraid', 'wbraid'] as const;

/** Days after its click that a conversion still counts, in milliseconds. */
export const GOOGLE_MAX_AGE_MS = 90 * 86_400_000;
