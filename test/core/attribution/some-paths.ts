import fc from 'fast-check';
import type { ConversionPath } from '../../../widget/core/attribution/conversion-path.ts';

export const NAMES: readonly string[] = ['a', '(start)', '__proto__', 'a > b', 'ä', '0'];

/** Random sets of paths over up to six channels with awkward names; at least one path that names a channel converts. */
export const somePaths: fc.Arbitrary<readonly ConversionPath[]> = fc
  .array(
    fc.record({
      channels: fc.array(fc.constantFrom(...NAMES), { maxLength: 7 }),
      conversions: fc.nat(20),
      price: fc.nat(1_000),
      nulls: fc.nat(20),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => rows.map(({ price, ...row }) => ({ ...row, value: row.conversions * price })))
  .filter((paths) => paths.some(({ channels, conversions }) => channels.length > 0 && conversions > 0));

/** A path from its text, ` > ` between channels. */
export const aPath = (text: string, conversions = 1, nulls = 0, value = 0): ConversionPath => ({
  channels: text === '' ? [] : text.split(' > '),
  conversions,
  nulls,
  value,
});
