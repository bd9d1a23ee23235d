import type { AttributionModelName } from './attribution-model-name.ts';
import type { ChannelCredit } from './channel-credit.ts';
import type { ConversionPath } from './conversion-path.ts';
import { firstClick } from './first-click.ts';
import { inverseJ } from './inverse-j.ts';
import { jShaped } from './j-shaped.ts';
import type { JourneyModel } from './journey-model.ts';
import { lastClick } from './last-click.ts';
import { lastNonDirect } from './last-non-direct.ts';
import { linear } from './linear.ts';
import { markov } from './markov.ts';
import { MARKOV_MIN_CONVERSIONS } from './markov-min-conversions.ts';
import { positionBased } from './position-based.ts';
import { shapley } from './shapley.ts';
import { shapleyOfOne } from './shapley-of-one.ts';
import { timeDecay } from './time-decay.ts';

/** `journey`: each conversion is shared by itself. `paths`: credits come from all paths together. */
export type AttributionModel =
  | { readonly sharedBy: 'journey'; readonly needsTimes: boolean; readonly credits: JourneyModel }
  | {
      readonly sharedBy: 'paths';
      /** So many, or there is nothing to learn from. */
      readonly needsConversions: number;
      /** Undefined when the paths are too few to say anything. */
      readonly credits: (paths: readonly ConversionPath[]) => readonly ChannelCredit[] | undefined;
      /** What one journey adds to that, a share a touchpoint; left out where the journeys cannot be told apart. */
      readonly ofOne?: (channels: readonly string[]) => number[];
    };

/** Every model by name, the plainest first. */
export const ATTRIBUTION_MODELS: Readonly<Record<AttributionModelName, AttributionModel>> = {
  // What every ad platform shows by default, so the one to compare with them.
  'last-click': { sharedBy: 'journey', needsTimes: false, credits: lastClick },
  // Who brings people who had never heard of us.
  'first-click': { sharedBy: 'journey', needsTimes: false, credits: firstClick },
  // A person who types the address remembers something: the credit goes to what that was.
  'last-non-direct': { sharedBy: 'journey', needsTimes: false, credits: lastNonDirect },
  // No opinion at all: whoever took part shares alike.
  linear: { sharedBy: 'journey', needsTimes: false, credits: linear },
  // For short decisions, where yesterday's ad did more than last week's.
  'time-decay': { sharedBy: 'journey', needsTimes: true, credits: timeDecay },
  // Opening and closing a sale are worth more than the middle.
  'position-based': { sharedBy: 'journey', needsTimes: false, credits: positionBased },
  // The same, leaning towards the one that closes.
  'j-shaped': { sharedBy: 'journey', needsTimes: false, credits: jShaped },
  // The same, leaning towards the one that opens.
  'inverse-j': { sharedBy: 'journey', needsTimes: false, credits: inverseJ },
  // From the data: how much fewer would convert without a channel. Needs many paths, also those that did not convert.
  markov: { sharedBy: 'paths', needsConversions: MARKOV_MIN_CONVERSIONS, credits: markovCredits },
  // From the data: the fair share of a game in which channels need each other; repeats and order do not count.
  shapley: { sharedBy: 'paths', needsConversions: 1, credits: shapley, ofOne: shapleyOfOne },
};

function markovCredits(paths: readonly ConversionPath[]): readonly ChannelCredit[] | undefined {
  const result = markov(paths);
  return result.kind === 'credits' ? result.credits : undefined;
}
