/** A way that people went, and how many of them; the same way may be told in several rows. */
export interface ConversionPath {
  /** Channels in order of time. Opaque names, never parsed; repeats count. Empty: nobody knows the way. */
  readonly channels: readonly string[];
  /** How many who went this way converted; 0 or more, finite. */
  readonly conversions: number;
  /** What all those conversions were worth together, in one currency; negative for refunds. 0 without conversions. */
  readonly value: number;
  /** How many who went this way did not convert; 0 or more, finite. */
  readonly nulls: number;
}
