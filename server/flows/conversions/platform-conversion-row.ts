import { isCurrency } from '#core/money/is-currency.ts';
import { toMinorUnits } from '#core/money/to-minor-units.ts';
import type { PlatformConversion } from '../../channels/platform-conversion.ts';
import { adClickHash } from '../../security/ad-click-hash.ts';
import { contactHash } from '../../security/contact-hash.ts';
import { hashContact } from '../../security/hash-contact.ts';
import type { ConversionKind, ConversionRow } from '../../store/rows/conversion-row.ts';

/** A cart that was sent is what shops call an order, paid for or not; its name tells it from a paid one. */
const KINDS: Readonly<Record<PlatformConversion['kind'], ConversionKind>> = {
  order: 'purchase',
  lead: 'lead',
  purchase: 'purchase',
};

/** A conversion that a platform tells of, as it is kept. Its message, the person and the ad's click each may find it. */
export function platformConversionRow(conversion: PlatformConversion, key: string, site: string): ConversionRow {
  const { channel, kind, id, at, messageId, contactIds, clickId, amount } = conversion;
  return {
    id: hashContact(key, 'conversion', site, 'platform', channel, id),
    at,
    kind: KINDS[kind],
    name: kind,
    ...moneyOf(amount),
    source: 'platform',
    aliases: contactIds.map((contact) => contactHash(key, site, channel, contact)),
    reference: null,
    conversation: hashContact(key, 'message', site, channel, messageId),
    adClick: clickId === undefined ? null : adClickHash(key, site, clickId),
    refundOf: null,
    fingerprint: '',
  };
}

/** Platforms write binary fractions; four decimals are the most that a currency has. */
function moneyOf(amount: PlatformConversion['amount']): Pick<ConversionRow, 'value' | 'currency'> {
  const nothing = { value: null, currency: null };
  if (!amount || !isCurrency(amount.currency) || !(Math.abs(amount.value) < 1e12)) return nothing;
  return { value: toMinorUnits(amount.value.toFixed(4), amount.currency), currency: amount.currency };
}
