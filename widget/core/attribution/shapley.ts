import { ExactSum } from '../statistics/exact-sum.ts';
import type { ChannelCredit } from './channel-credit.ts';
import { channelsOfPaths } from './channels-of-paths.ts';
import type { ConversionPath } from './conversion-path.ts';

/**
 * Shapley values where a coalition is worth the conversions whose channels are all in it. The sum over coalitions
 * collapses (Zhao et al. 2018): each path is shared equally among its distinct channels, so any number of channels
 * costs one pass. Conversions of an empty path are left out: they are unattributed.
 * @returns credits in order of name
 */
export function shapley(paths: readonly ConversionPath[]): readonly ChannelCredit[] {
  const sums = new Map(
    channelsOfPaths(paths).map((channel) => [channel, { conversions: new ExactSum(), value: new ExactSum() }]),
  );
  for (const path of paths) {
    const distinct = new Set(path.channels);
    for (const channel of distinct) {
      sums.get(channel)?.conversions.add(path.conversions / distinct.size);
      sums.get(channel)?.value.add(path.value / distinct.size);
    }
  }
  return [...sums].map(([channel, { conversions, value }]) => ({
    channel,
    conversions: conversions.total(),
    value: value.total(),
  }));
}
