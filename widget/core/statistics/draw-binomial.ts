/**
 * How many of n tries succeed. Exact by inversion where at most 64 are expected; beyond, the rounded normal variable,
 * which nobody can tell apart in an interval.
 * @param tries whole, 0 or more
 * @param probability 0 to 1
 * @param random uniform in [0, 1)
 */
export function drawBinomial(tries: number, probability: number, random: () => number): number {
  if (tries <= 0 || probability <= 0) return 0;
  if (probability > 0.5) return tries - drawBinomial(tries, 1 - probability, random);
  const expected = tries * probability;
  if (expected > 64) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const drawn = Math.round(expected + normal * Math.sqrt(expected * (1 - probability)));
    return Math.max(0, Math.min(tries, drawn));
  }
  const odds = probability / (1 - probability);
  let chance = Math.exp(tries * Math.log1p(-probability));
  let rest = random();
  let drawn = 0;
  while (rest >= chance && drawn < tries) {
    rest -= chance;
    chance *= (odds * (tries - drawn)) / (drawn + 1);
    drawn++;
  }
  return drawn;
}
