import type { InboundMessage } from '#core/conversation/inbound-message.ts';
import { readEvidence } from '#core/conversation/read-evidence.ts';
import { readReferences } from '#core/reference/read-references.ts';
import type { MessageEdit } from '../channels/message-edit.ts';
import type { Reading } from '../channels/reading.ts';
import type { Site } from '../config/config.ts';
import { adClickHash } from '../security/ad-click-hash.ts';
import { contactHash } from '../security/contact-hash.ts';
import { hashContact } from '../security/hash-contact.ts';
import type { MessageRow } from '../store/rows/message-row.ts';
import type { Recorded, Store } from '../store/store.ts';
import { labelConversionRow } from './conversions/label-conversion-row.ts';
import { platformConversionRow } from './conversions/platform-conversion-row.ts';
import type { IdKeeper } from './id-keeper.ts';

export interface StartConversations {
  readonly store: Store;
  readonly contactKey: string;
  readonly idKeeper: IdKeeper;
}

/**
 * Keeps the messages of a webhook and lets conversations start from them, and what became of them where the platform
 * or a label tells. Text is read for its reference here and
 * goes no further; people and message ids go on as keyed hashes. Resolves once it is on disk.
 * @throws Fault `unavailable`
 */
export async function startConversations(
  { store, contactKey, idKeeper }: StartConversations,
  site: Site,
  { messages, skipped, aliases, edits, conversions, labels }: Reading,
  receivedAt: number,
): Promise<Recorded> {
  const contactsOf = ({ channel, contactIds }: Pick<InboundMessage, 'channel' | 'contactIds'>) =>
    contactIds.map((id) => contactHash(contactKey, site.id, channel, id));
  const messageHash = (kind: 'message' | 'edit', channel: string, id: string) =>
    hashContact(contactKey, kind, site.id, channel, id);
  const rows = messages.map(
    (message): MessageRow => ({
      id: messageHash('message', message.channel, message.messageId),
      at: message.at,
      aliases: contactsOf(message),
      channel: message.channel,
      destinations: namesOf(site, message),
      kind: message.kind,
      form: message.form,
      evidence: {
        ...readEvidence(message),
        ...(message.ad?.clickId && { adClick: adClickHash(contactKey, site.id, message.ad.clickId) }),
      },
    }),
  );
  const sealed = messages.flatMap((message, i) => {
    const row = rows[i];
    return row ? idKeeper.ofMessage(site.id, row, message) : [];
  });
  /** Kept only where it may mend something: an edit without a reference changes nothing. */
  const editRow = (edit: MessageEdit): MessageRow[] => {
    const text = readReferences(edit.text);
    if (text.length === 0) return [];
    return [
      {
        id: messageHash('edit', edit.channel, `${edit.original} ${edit.at} ${text.join()}`),
        at: edit.at,
        aliases: contactsOf(edit),
        channel: edit.channel,
        destinations: namesOf(site, edit),
        kind: 'edit',
        form: 'edit',
        evidence: { platform: [], text, near: [] },
        edits: messageHash('message', edit.channel, edit.original),
      },
    ];
  };
  for (const edit of edits) rows.push(...editRow(edit));
  const counts = new Map<string, number>();
  for (const reason of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const told = conversions.map((conversion) => platformConversionRow(conversion, contactKey, site.id));
  for (const label of labels) {
    const meaning = site.labels.find((one) => one.label === label.label.trim().toLowerCase());
    if (meaning) told.push(labelConversionRow(label, meaning, contactKey, site.id));
    else counts.set('unmapped_label', (counts.get('unmapped_label') ?? 0) + 1);
  }
  const refusals = [...counts].map(([reason, count]) => ({ site: site.id, reason, count, at: receivedAt }));
  const [recorded, converted] = await Promise.all([
    rows.length > 0 ? store.recordMessages(site.id, site, rows, sealed) : { fresh: 0 },
    told.length > 0 ? store.recordConversions(site.id, site, told) : [],
    refusals.length > 0 ? store.countRefusals(refusals) : undefined,
    ...aliases.map((alias) => store.joinContacts(site.id, site, contactsOf(alias))),
  ]);
  const freshConversions = converted.filter(({ outcome }) => outcome === 'recorded').length;
  const duplicates = [
    { site: site.id, reason: 'duplicate', count: rows.length - recorded.fresh, at: receivedAt },
    { site: site.id, reason: 'duplicate_conversion', count: told.length - freshConversions, at: receivedAt },
  ].filter(({ count }) => count > 0);
  if (duplicates.length > 0) await store.countRefusals(duplicates);
  return { fresh: recorded.fresh + freshConversions };
}

/** The platform's names for the number or page, and those that the owner gave it. */
function namesOf(
  site: Site,
  message: Pick<InboundMessage, 'channel' | 'destinations'>,
): InboundMessage['destinations'] {
  const known = site.destinations.find(
    ({ channel, names }) => channel === message.channel && names.some((name) => message.destinations.includes(name)),
  );
  const [first, ...rest] = message.destinations;
  return [first, ...new Set([...rest, ...(known?.names ?? [])])];
}
