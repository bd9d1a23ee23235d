import type { ReadLabel } from '../../channels/read-label.ts';
import type { LabelMeaning } from '../../config/config.ts';
import { contactHash } from '../../security/contact-hash.ts';
import { hashContact } from '../../security/hash-contact.ts';
import type { ConversionRow } from '../../store/rows/conversion-row.ts';

/** A label as the conversion that its owner says it is: once for a conversation of the inbox. */
export function labelConversionRow(label: ReadLabel, meaning: LabelMeaning, key: string, site: string): ConversionRow {
  return {
    id: hashContact(key, 'conversion', site, 'label', label.channel, label.conversationId, meaning.label),
    at: label.at,
    kind: meaning.kind,
    name: meaning.name,
    value: meaning.value,
    currency: meaning.currency,
    source: 'label',
    aliases: label.contactIds.map((contact) => contactHash(key, site, label.channel, contact)),
    reference: null,
    conversation: null,
    adClick: null,
    refundOf: null,
    fingerprint: '',
  };
}
