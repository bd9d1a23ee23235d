import type { KeptConversion } from './kept-conversion.ts';

/** What a refund says of itself; all of it gives way to what its sale was, while there is one. */
export type ToldRefund = Pick<KeptConversion, 'kind' | 'name' | 'value' | 'currency'>;

/** Keeps what a refund said apart from what is derived of it. */
export const toldRefund = {
  write: ({ kind, name, value, currency }: ToldRefund): string => JSON.stringify({ kind, name, value, currency }),
  /** One that was kept before this was written down is taken as it stands. */
  read: (refund: KeptConversion): ToldRefund =>
    refund.told === null ? refund : (JSON.parse(refund.told) as ToldRefund),
};
