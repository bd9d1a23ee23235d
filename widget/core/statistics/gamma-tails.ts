/** The two tails of a gamma distribution of scale 1 at a point, and x times its density there. */
export interface GammaTails {
  /** P(a, x), the probability of staying below. */
  readonly lower: number;
  /** Q(a, x) = 1 - P, computed by itself so that a small one keeps its digits. */
  readonly upper: number;
  /** Change of `lower` with the logarithm of x. */
  readonly slope: number;
}

/** Regularised incomplete gamma functions, good to about 1e-14. @param a shape, more than 0 @param x more than 0 */
export function gammaTails(a: number, x: number): GammaTails {
  const mass = poissonMass(a, x);
  const slope = mass * a;
  if (x < a + 1) {
    let term = 1;
    let sum = 1;
    for (let k = 1; term > sum * 1e-17; k++) {
      term *= x / (a + k);
      sum += term;
    }
    const lower = mass * sum;
    return { lower, upper: 1 - lower, slope };
  }
  // Legendre's continued fraction, by Lentz's method.
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1, change = 0; Math.abs(change - 1) > 1e-16 && k < 1e7; k++) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / (numerator * d + b || 1e-300);
    c = b + numerator / c || 1e-300;
    change = d * c;
    fraction *= change;
  }
  const upper = slope * fraction;
  return { lower: 1 - upper, upper, slope };
}

/** x^a e^-x / Gamma(a + 1) after Loader: close to the peak nothing cancels, however large the shape. */
function poissonMass(a: number, x: number): number {
  return Math.exp(-stirlingError(a) - a * excess(x / a, (x - a) / a)) / Math.sqrt(2 * Math.PI * a);
}

/** u - ln(1 + u), given both 1 + u and u: near either end one of them has no digits left. */
function excess(ratio: number, u: number): number {
  if (Math.abs(u) > 0.1) return u - Math.log(ratio);
  let power = u * u;
  let sum = power / 2;
  for (let k = 3; Math.abs(power) > 1e-18 * sum && k < 40; k++) {
    power *= -u;
    sum += power / k;
  }
  return sum;
}

/** ln Gamma(a + 1) less Stirling's formula. */
function stirlingError(a: number): number {
  if (a < 16) return stirlingError(a + 1) + (a + 0.5) * Math.log1p(1 / a) - 1;
  const s = 1 / (a * a);
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))))) / a;
}
