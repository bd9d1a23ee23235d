import type { MessageRow } from '../rows/message-row.ts';

/** A message carries a reference. */
export interface ReferenceUse {
  readonly reference: string;
  /** How well it claims the reference for its sender: 0 whole, 1 with a slip, 2 not at all. */
  readonly claim: number;
  readonly at: number;
  readonly message: string;
}

export const WHOLE = 0;
const NEAR = 1;
/** A forwarded text tells of somebody else's click. */
export const UNCLAIMED = 2;

/** The references of a message, each once, by the best claim. */
export function referenceUses({ id, at, evidence }: Pick<MessageRow, 'id' | 'at' | 'evidence'>): ReferenceUse[] {
  const own = (claim: number) => (evidence.isForwarded ? UNCLAIMED : claim);
  const claims = new Map([
    ...evidence.near.map((reference) => [reference, own(NEAR)] as const),
    ...evidence.text.map((reference) => [reference, own(WHOLE)] as const),
    ...evidence.platform.map((reference) => [reference, WHOLE] as const),
  ]);
  return [...claims].map(([reference, claim]) => ({ reference, claim, at, message: id }));
}
