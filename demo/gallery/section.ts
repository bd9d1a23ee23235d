import type { Example } from './example.ts';

/** Examples that belong together, under an anchor. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly examples: readonly Example[];
}
