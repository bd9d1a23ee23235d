/** How long after it began a person's conversation still stands for what they do: the longest lookback there is. */
export const CONVERSION_COUNTS_MS = 90 * 86_400_000;
