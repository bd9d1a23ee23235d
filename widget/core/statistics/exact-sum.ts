/**
 * A sum of doubles that is rounded once, at the end (Shewchuk's partial sums, as in Python's `fsum`). The order of the
 * terms cannot be seen in the result, so a report over shuffled rows is the same to the last bit, and a hundred
 * thousand thirds still add up. Terms must be finite.
 */
export class ExactSum {
  /** Numbers without overlapping digits, small to large, whose mathematical sum is the sum of all terms. */
  readonly #partials: number[] = [];
  /** Whole numbers, which most terms are: theirs is exact as it is. */
  #whole = 0;

  add(term: number): void {
    const whole = this.#whole + term;
    if (Number.isSafeInteger(term) && Number.isSafeInteger(whole)) this.#whole = whole;
    else this.#addPart(term);
  }

  #addPart(term: number): void {
    const partials = this.#partials;
    let rest = term;
    let kept = 0;
    for (const partial of partials) {
      const [large, small] = Math.abs(rest) < Math.abs(partial) ? [partial, rest] : [rest, partial];
      const high = large + small;
      const low = small - (high - large);
      if (low !== 0) partials[kept++] = low;
      rest = high;
    }
    partials[kept] = rest;
    partials.length = kept + 1;
  }

  /** The sum of all terms so far, correctly rounded; 0 without terms. */
  total(): number {
    this.#addPart(this.#whole);
    this.#whole = 0;
    const partials = [...this.#partials];
    let high = partials.pop() ?? 0;
    let low = 0;
    while (low === 0 && partials.length > 0) {
      const next = partials.pop() ?? 0;
      const before = high;
      high = before + next;
      low = next - (high - before);
    }
    // What is left may tip a tie that rounding to even has decided the wrong way.
    const below = partials.at(-1) ?? 0;
    if ((low < 0 && below < 0) || (low > 0 && below > 0)) {
      const twice = low * 2;
      const tipped = high + twice;
      if (twice === tipped - high) high = tipped;
    }
    return high;
  }
}
