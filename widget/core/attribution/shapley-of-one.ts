/**
 * One journey's own part of the Shapley values: each channel that took part has the same share, however often it did,
 * and its touchpoints have that share between them. Summed over all journeys this is what `shapley` gives.
 * @param channels of the journey's touchpoints, in order
 * @returns one credit a touchpoint, in the same order, summing to 1; none for an empty journey
 */
export function shapleyOfOne(channels: readonly string[]): number[] {
  const times = new Map<string, number>();
  for (const channel of channels) times.set(channel, (times.get(channel) ?? 0) + 1);
  return channels.map((channel) => 1 / (times.size * (times.get(channel) ?? 1)));
}
