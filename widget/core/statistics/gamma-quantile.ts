import { gammaTails } from './gamma-tails.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * The point at which a gamma distribution of scale 1 has a given probability in one tail; half a chi-square quantile
 * of twice as many degrees of freedom.
 * @param shape more than 0
 * @param tail which side the probability is on
 * @param probability between 0 and 1, both excluded
 */
export function gammaQuantile(shape: number, tail: 'lower' | 'upper', probability: number): number {
  const z = tail === 'lower' ? normalQuantile(probability) : -normalQuantile(probability);
  const guess = shape * (1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3;
  let x = guess > shape / 100 ? guess : shape;
  // Both tails are log-concave in ln x, so Newton's steps there cannot run away.
  for (let i = 0; i < 100 && x > 0; i++) {
    const tails = gammaTails(shape, x);
    const step = (Math.log(probability / tails[tail]) * tails[tail]) / tails.slope;
    x *= Math.exp(tail === 'lower' ? step : -step);
    if (Math.abs(step) < 1e-15) break;
  }
  return x;
}
