import { drawMultinomial } from '../statistics/draw-multinomial.ts';
import { quantile } from '../statistics/quantile.ts';
import type { ChannelCredit } from './channel-credit.ts';
import { channelsOfPaths } from './channels-of-paths.ts';
import type { ConversionPath } from './conversion-path.ts';
import { markov } from './markov.ts';
import { MARKOV_MIN_CONVERSIONS } from './markov-min-conversions.ts';
import { type PathCounts, pathCounts } from './path-counts.ts';
import { removalEffects } from './removal-effects.ts';
import { sharesOf } from './shares-of.ts';

/** A Markov credit in conversions with its 95 % limits. */
export interface MarkovInterval extends ChannelCredit {
  readonly lower: number;
  readonly upper: number;
}

/** Intervals of every channel in order of name, or how many conversions there are of those that are needed. */
export type MarkovIntervalResult =
  | { readonly kind: 'intervals'; readonly intervals: readonly MarkovInterval[] }
  | { readonly kind: 'not_enough_data'; readonly conversions: number; readonly needed: number };

/**
 * 95 % bootstrap interval of each channel's Markov credit: as many people as there were are drawn anew from the paths,
 * 200 times. The total was counted, not estimated, so what varies is how it is shared: limits are shares of the
 * observed conversions.
 * @param random uniform in [0, 1), handed in so that a report can be repeated
 */
export function markovInterval(
  paths: readonly ConversionPath[],
  random: () => number,
  resamples = 200,
): MarkovIntervalResult {
  const channels = channelsOfPaths(paths);
  const counts = pathCounts(paths, channels);
  const conversions = counts.conversions.reduce((sum, count) => sum + count, 0);
  const point = markov(paths);
  if (conversions < MARKOV_MIN_CONVERSIONS || point.kind === 'no_conversions') {
    return { kind: 'not_enough_data', conversions, needed: MARKOV_MIN_CONVERSIONS };
  }
  const draws = channels.map((): number[] => []);
  const people = new Float64Array(2 * counts.steps.length);
  people.set(counts.conversions);
  people.set(counts.nulls, counts.steps.length);
  for (let i = 0; i < resamples; i++) {
    const effects = removalEffects(resample(counts, people, random));
    if (effects) sharesOf(effects.conversions).forEach((share, c) => void draws[c]?.push(share));
  }
  return {
    kind: 'intervals',
    intervals: point.credits.map(({ channel, conversions: credit, value }, c) => {
      const shares = (draws[c] ?? []).sort((a, b) => a - b);
      return {
        channel,
        conversions: credit,
        value,
        lower: quantile(shares, 0.025) * conversions,
        upper: quantile(shares, 0.975) * conversions,
      };
    }),
  };
}

/**
 * Converted and not converted people of one path are two kinds: the conversion rate varies as well.
 * @param people the converted of each path, then the others
 */
function resample(counts: PathCounts, people: Float64Array, random: () => number): PathCounts {
  const drawn = drawMultinomial(people, random);
  const rows = counts.steps.length;
  return { ...counts, conversions: drawn.subarray(0, rows), nulls: drawn.subarray(rows) };
}
