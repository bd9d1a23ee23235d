import type { InboundMessage } from '#core/conversation/inbound-message.ts';
import { readEvidence } from '#core/conversation/read-evidence.ts';
import { readReferences } from '#core/reference/read-references.ts';
import type { MessageEdit } from '../channels/message-edit.ts';
import type { Reading } from '../channels/reading.ts';
import type { Site } from '../config/config.ts';
import { hashContact } from '../security/hash-contact.ts';
import type { MessageRow } from '../store/rows/message-row.ts';
import type { Recorded, Store } from '../store/store.ts';

export interface StartConversations {
  readonly store: Store;
  readonly contactKey: string;
}

/**
 * Keeps the messages of a webhook and lets conversations start from them. Text is read for its reference here and
 * goes no further; people and message ids go on as keyed hashes. Resolves once it is on disk.
 * @throws Fault `unavailable`
 */
export async function startConversations(
  { store, contactKey }: StartConversations,
  site: Site,
  { messages, skipped, aliases, edits, conversions }: Reading,
  receivedAt: number,
): Promise<Recorded> {
  const hash = (kind: string, channel: string, id: string) => hashContact(contactKey, kind, site.id, channel, id);
  const contactsOf = ({ channel, contactIds }: Pick<InboundMessage, 'channel' | 'contactIds'>) =>
    contactIds.map((id) => hash('contact', channel, id));
  const rows = messages.map(
    (message): MessageRow => ({
      id: hash('message', message.channel, message.messageId),
      at: message.at,
      aliases: contactsOf(message),
      channel: message.channel,
      destinations: namesOf(site, message),
      kind: message.kind,
      form: message.form,
      evidence: readEvidence(message),
    }),
  );
  /** Kept only where it may mend something: an edit without a reference changes nothing. */
  const editRow = (edit: MessageEdit): MessageRow[] => {
    const text = readReferences(edit.text);
    if (text.length === 0) return [];
    return [
      {
        id: hash('edit', edit.channel, `${edit.original} ${edit.at} ${text.join()}`),
        at: edit.at,
        aliases: contactsOf(edit),
        channel: edit.channel,
        destinations: namesOf(site, edit),
        kind: 'edit',
        form: 'edit',
        evidence: { platform: [], text, near: [] },
        edits: hash('message', edit.channel, edit.original),
      },
    ];
  };
  for (const edit of edits) rows.push(...editRow(edit));
  const counts = new Map<string, number>();
  for (const reason of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  // Orders and leads that the platform reports have no place yet; that they came is kept.
  if (conversions.length > 0) counts.set('conversion', conversions.length);
  const refusals = [...counts].map(([reason, count]) => ({ site: site.id, reason, count, at: receivedAt }));
  const [recorded] = await Promise.all([
    rows.length > 0 ? store.recordMessages(site.id, site, rows) : { fresh: 0 },
    refusals.length > 0 ? store.countRefusals(refusals) : undefined,
    ...aliases.map((alias) => store.joinContacts(site.id, site, contactsOf(alias))),
  ]);
  const duplicates = rows.length - recorded.fresh;
  if (duplicates > 0) {
    await store.countRefusals([{ site: site.id, reason: 'duplicate', count: duplicates, at: receivedAt }]);
  }
  return recorded;
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
