import { repeatableRandom } from '../../widget/core/statistics/repeatable-random.ts';

/** Draws that are the same on every run of a seed. */
export class Dice {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = repeatableRandom(seed);
  }

  /** 0 or more, below 1. */
  unit(): number {
    return this.#random();
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  /** A whole number, 0 or more, below `end`. */
  below(end: number): number {
    return Math.floor(this.#random() * end);
  }

  between(from: number, to: number): number {
    return from + this.#random() * (to - from);
  }

  /** Waiting times as people have them: most are short. */
  around(mean: number): number {
    return -Math.log(1 - this.#random()) * mean;
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] ?? list[0];
  }

  /** One of the keys, as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K {
    const entries = Object.entries(weights) as [K, number][];
    let rest = this.#random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      rest -= weight;
      if (rest < 0) return key;
    }
    throw new Error('nothing to choose from');
  }

  bytes = (length: number): Uint8Array => Uint8Array.from({ length }, () => this.below(256));

  shuffled<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
    }
    return copy;
  }
}
