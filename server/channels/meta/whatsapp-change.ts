import { phoneSpellings } from '#core/matching/phone-spellings.ts';
import type { JsonView } from '../json-view.ts';
import { whatsappDestinations } from './whatsapp-destinations.ts';

/** What one change says of all the messages in it. */
export interface WhatsappChange {
  readonly destinations: readonly [string, ...string[]] | undefined;
  /** The number's own digits. */
  readonly ownPhone: string;
  /** People by each of their ids: never by place in the list, which a batch may order differently. */
  readonly contacts: ReadonlyMap<string, JsonView>;
  /** The one person, where there is but one person and one message. */
  readonly onlyContact: JsonView | undefined;
}

/** Read once for all its messages: a change may hold a thousand of them, and as many people. */
export function whatsappChange(value: JsonView): WhatsappChange {
  const metadata = value.at('metadata');
  const contacts = value.at('contacts').list;
  const isAlone = contacts.length === 1 && value.at('messages').list.length === 1;
  return {
    destinations: whatsappDestinations(metadata),
    ownPhone: metadata.at('display_phone_number').text.replace(/\D/g, ''),
    contacts: new Map([
      // A message may spell its sender's number as the country does, and wa_id as WhatsApp does; exact ids come last and win.
      ...byEach(contacts, (contact) => phoneSpellings(contact.at('wa_id').text)),
      ...byEach(contacts, (contact) => [contact.at('wa_id').text, contact.at('user_id').text]),
    ]),
    onlyContact: isAlone ? contacts[0] : undefined,
  };
}

function byEach(contacts: readonly JsonView[], idsOf: (contact: JsonView) => readonly string[]) {
  return contacts.flatMap((contact) => idsOf(contact).map((id) => [id, contact] as const));
}
