/** A conversion that was seen, and how old its click is now: later it could not have been seen. */
export interface SeenLag {
  readonly lagMs: number;
  /** Not less than `lagMs`. */
  readonly clickAgeMs: number;
}

/**
 * F(age) from conversions of old and young clicks together: the reverse-time product-limit estimator for lags that
 * are seen only if short enough. It says which share is there at an age, of all that are there at the age of the
 * oldest click.
 * @param seen in any order
 * @returns a function of an age in milliseconds: 0 to 1; 1 without conversions, since nothing is known to be missing
 */
export function lagCurve(seen: readonly SeenLag[]): (ageMs: number) => number {
  const lags = seen.map(({ lagMs }) => lagMs).sort((a, b) => b - a);
  const ages = seen.map(({ clickAgeMs }) => clickAgeMs).sort((a, b) => b - a);
  /** Lags from long to short, and the share of conversions that are quicker. */
  const steps: { readonly lag: number; readonly quicker: number }[] = [];
  let share = 1;
  let longer = 0;
  let oldEnough = 0;
  for (let i = 0; i < lags.length; ) {
    const lag = lags[i] ?? 0;
    let ties = 0;
    while (lags[i + ties] === lag) ties++;
    while ((ages[oldEnough] ?? -1) >= lag) oldEnough++;
    // At risk: those who took this long or less, and whose click is old enough for it.
    share *= 1 - ties / (oldEnough - longer);
    steps.push({ lag, quicker: share });
    longer += ties;
    i += ties;
  }
  return (ageMs) => {
    let beyond = 0;
    let end = steps.length;
    while (beyond < end) {
      const middle = (beyond + end) >> 1;
      if ((steps[middle]?.lag ?? 0) > ageMs) beyond = middle + 1;
      else end = middle;
    }
    return beyond === 0 ? 1 : (steps[beyond - 1]?.quicker ?? 1);
  };
}
