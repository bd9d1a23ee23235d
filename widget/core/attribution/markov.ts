import { ExactSum } from '../statistics/exact-sum.ts';
import type { ChannelCredit } from './channel-credit.ts';
import { channelsOfPaths } from './channels-of-paths.ts';
import type { ConversionPath } from './conversion-path.ts';
import { pathCounts } from './path-counts.ts';
import { removalEffects } from './removal-effects.ts';
import { sharesOf } from './shares-of.ts';

/** A channel's credit, and the share of all conversions that would be lost without it, 0 to 1. */
export interface MarkovCredit extends ChannelCredit {
  readonly removalEffect: number;
}

/** Credits of every channel, or that nobody converted, so nothing can be said. */
export type MarkovResult =
  | {
      readonly kind: 'credits';
      readonly credits: readonly MarkovCredit[];
      /** Conversions / (conversions + nulls) of the paths that name a channel. */
      readonly conversionProbability: number;
    }
  | { readonly kind: 'no_conversions' };

/**
 * Attribution by removal effect in a Markov chain of order 1 over whole paths (Anderl et al. 2016), by exact algebra.
 * A channel that is only on paths without conversion gets 0. Conversions of an empty path are left out: they are
 * unattributed. Value is shared by removal effects on value; when values have both signs (refunds beside sales) or
 * are all 0, as the conversions are.
 * @returns credits in order of name; they sum to the conversions and the value of the paths that name a channel
 */
export function markov(paths: readonly ConversionPath[]): MarkovResult {
  const channels = channelsOfPaths(paths);
  const effects = removalEffects(pathCounts(paths, channels));
  if (!effects) return { kind: 'no_conversions' };
  const conversions = new ExactSum();
  const value = new ExactSum();
  for (const path of paths) {
    if (path.channels.length === 0 || path.conversions === 0) continue;
    conversions.add(path.conversions);
    value.add(path.value);
  }
  const shares = sharesOf(effects.conversions);
  const valueShares = effects.values ? sharesOf(effects.values) : shares;
  return {
    kind: 'credits',
    credits: channels.map((channel, c) => ({
      channel,
      conversions: (shares[c] ?? 0) * conversions.total(),
      value: (valueShares[c] ?? 0) * value.total(),
      removalEffect: effects.conversions[c] ?? 0,
    })),
    conversionProbability: effects.conversionProbability,
  };
}
