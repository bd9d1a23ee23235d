/** Between a number and its unit: narrow, and never broken off from it. */
export const narrowSpace = '\u202f';
