import { ExactSum } from '../statistics/exact-sum.ts';
import type { Touchpoint } from '../visit/touchpoint.ts';
import type { AttributionModelName } from './attribution-model-name.ts';
import { ATTRIBUTION_MODELS } from './attribution-models.ts';
import type { ChannelCredit } from './channel-credit.ts';
import { channelsOfPaths } from './channels-of-paths.ts';
import type { ConversionPath } from './conversion-path.ts';
import { DIRECT_NAMES } from './direct-names.ts';
import type { JourneyModel } from './journey-model.ts';

/** Models that need the order of touchpoints at most. */
export type PathModelName = Exclude<AttributionModelName, 'time-decay'>;

/** Credits in order of name and what no channel can be credited with; together, all conversions and all value. */
export type AttributedPaths =
  | {
      readonly kind: 'credits';
      readonly credits: readonly ChannelCredit[];
      readonly unattributed: Omit<ChannelCredit, 'channel'>;
    }
  /** The model learns from conversions, and there is none on a path that names a channel. */
  | { readonly kind: 'no_conversions'; readonly unattributed: Omit<ChannelCredit, 'channel'> };

/**
 * Any model that needs no times, over paths from elsewhere.
 * @param directNames channels that `last-non-direct` passes over; by default those of `DIRECT_NAMES`
 */
export function attributePaths(
  model: PathModelName,
  paths: readonly ConversionPath[],
  directNames: readonly string[] = DIRECT_NAMES,
): AttributedPaths {
  const unknown = paths.filter((path) => path.channels.length === 0);
  const unattributed = {
    conversions: totalOf(unknown.map((path) => path.conversions)),
    value: totalOf(unknown.map((path) => path.value)),
  };
  const rule = ATTRIBUTION_MODELS[model];
  const credits = rule.sharedBy === 'paths' ? rule.credits(paths) : shareEach(rule.credits, paths, directNames);
  return credits ? { kind: 'credits', credits, unattributed } : { kind: 'no_conversions', unattributed };
}

function shareEach(
  model: JourneyModel,
  paths: readonly ConversionPath[],
  directNames: readonly string[],
): readonly ChannelCredit[] {
  const sums = new Map(
    channelsOfPaths(paths).map((channel) => [channel, { conversions: new ExactSum(), value: new ExactSum() }]),
  );
  for (const path of paths) {
    const journey = path.channels.map((channel, at) => touchpointOf(channel, at, directNames));
    const credits = model(journey, journey.length);
    path.channels.forEach((channel, i) => {
      sums.get(channel)?.conversions.add((credits[i] ?? 0) * path.conversions);
      sums.get(channel)?.value.add((credits[i] ?? 0) * path.value);
    });
  }
  return [...sums].map(([channel, { conversions, value }]) => ({
    channel,
    conversions: conversions.total(),
    value: value.total(),
  }));
}

/** A path tells only the order, so its places stand for times. */
function touchpointOf(channel: string, at: number, directNames: readonly string[]): Touchpoint {
  const source = directNames.includes(channel) ? 'direct' : `channel ${channel}`;
  return { at, source, medium: '', campaign: '', term: '', content: '' };
}

function totalOf(numbers: readonly number[]): number {
  const sum = new ExactSum();
  for (const number of numbers) sum.add(number);
  return sum.total();
}
