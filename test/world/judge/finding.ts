/** One line of the world's table. */
export interface Finding {
  readonly what: string;
  readonly found: number | string;
  /** The bar in words; empty where the line only tells. */
  readonly bar: string;
  readonly holds: boolean;
}

export const tells = (what: string, found: number | string): Finding => ({ what, found, bar: '', holds: true });

export const none = (what: string, found: number): Finding => ({ what, found, bar: '0', holds: found === 0 });
