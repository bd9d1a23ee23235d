/** What one unit of a currency cost from a day on. */
export interface Rate {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly currency: string;
  /** In the site's own currency: digits with at most one point. */
  readonly rate: string;
}

/** Rates by currency and day. */
export class RateTable {
  readonly #byCurrency = new Map<string, Rate[]>();

  constructor(rates: readonly Rate[]) {
    for (const rate of rates) {
      const known = this.#byCurrency.get(rate.currency);
      if (known) known.push(rate);
      else this.#byCurrency.set(rate.currency, [rate]);
    }
    for (const known of this.#byCurrency.values()) known.sort((a, b) => (a.day < b.day ? -1 : 1));
  }

  /** The rate of a day, or the latest before it. */
  rateOf(currency: string, day: string): string | undefined {
    const known = this.#byCurrency.get(currency) ?? [];
    let from = 0;
    let to = known.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((known[middle]?.day ?? '') <= day) from = middle + 1;
      else to = middle;
    }
    return known[from - 1]?.rate;
  }
}
