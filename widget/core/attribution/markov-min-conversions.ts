/** From how many conversions on Markov credits may be shown: below, the bootstrap intervals are as wide as the credits. */
export const MARKOV_MIN_CONVERSIONS = 100;
