/** No report looks back further, and no site may be set to. */
export const LOOKBACK_AT_MOST_DAYS = 90;
