/**
 * A Markov chain that always ends, given by flows (how many went from state to state, and out), not by probabilities.
 * It answers with G = (D - W)^-1, where W are the flows between different states and D what leaves each state.
 *
 * States are eliminated after Grassmann, Taksar and Heyman: diagonals are sums of what is left, never differences, so
 * no digit cancels however long the paths are and however rare an exit is. Time grows with the cube of the states.
 */
export class AbsorbingChain {
  readonly #size: number;
  /** Above the diagonal the flows after elimination, below it the shares by which states were eliminated. */
  readonly #flows: Float64Array;
  readonly #leaving: Float64Array;

  /**
   * @param flows row by row, size x size, 0 or more; the diagonal is ignored, since staying changes nothing
   * @param exits flow out of the chain by state. From each state with any flow an exit must be reachable.
   */
  constructor(flows: Float64Array, exits: Float64Array) {
    const n = exits.length;
    const w = flows.slice();
    const out = exits.slice();
    this.#size = n;
    this.#flows = w;
    this.#leaving = new Float64Array(n);
    for (let k = 0; k < n; k++) {
      let leaving = out[k] ?? 0;
      for (let j = k + 1; j < n; j++) leaving += w[k * n + j] ?? 0;
      this.#leaving[k] = leaving;
      for (let i = k + 1; i < n; i++) {
        const flow = w[i * n + k] ?? 0;
        if (flow === 0) continue;
        const share = flow / leaving;
        w[i * n + k] = share;
        out[i] = (out[i] ?? 0) + share * (out[k] ?? 0);
        for (let j = k + 1; j < n; j++) w[i * n + j] = (w[i * n + j] ?? 0) + share * (w[k * n + j] ?? 0);
      }
    }
  }

  /** G times a vector: with the converting flow of each state, the probability of converting from each. */
  solve(reward: Float64Array): Float64Array {
    return this.#solve(reward.slice(), 0);
  }

  /** The diagonal of G: how often a state is visited once reached, per unit of what leaves it. */
  diagonal(): Float64Array {
    return new Float64Array(this.#size).map((_, c) => {
      const unit = new Float64Array(this.#size);
      unit[c] = 1;
      return this.#solve(unit, c)[c] ?? 0;
    });
  }

  /** In place, for a vector that is 0 before state `from`; the answer is right from there on. */
  #solve(x: Float64Array, from: number): Float64Array {
    const n = this.#size;
    const w = this.#flows;
    for (let i = from + 1; i < n; i++) {
      let sum = x[i] ?? 0;
      for (let k = from; k < i; k++) sum += (w[i * n + k] ?? 0) * (x[k] ?? 0);
      x[i] = sum;
    }
    for (let k = n - 1; k >= from; k--) {
      const leaving = this.#leaving[k] ?? 0;
      let sum = x[k] ?? 0;
      for (let j = k + 1; j < n; j++) sum += (w[k * n + j] ?? 0) * (x[j] ?? 0);
      // A state that nobody ever went through.
      x[k] = leaving === 0 ? 0 : sum / leaving;
    }
    return x;
  }
}
