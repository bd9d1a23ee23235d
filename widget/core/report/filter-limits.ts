/** How many filters a report may have, and how long each may be as it is written. */
export const FILTER_LIMITS = { filters: 50, letters: 2_600 } as const;
