import { JsonView } from '../json-view.ts';
import type { Reading } from '../reading.ts';
import { readMessengerEntry } from './read-messenger-entry.ts';
import { readWhatsappEntry } from './read-whatsapp-entry.ts';

const READERS: Readonly<Record<string, (entry: JsonView, reading: Reading) => void>> = {
  whatsapp_business_account: readWhatsappEntry,
  page: readMessengerEntry,
};

/** Every event of every entry of a Meta webhook. An object or field we do not know is skipped and counted. */
export function readWebhook(body: unknown): Reading {
  const view = new JsonView(body);
  const reading: Reading = { messages: [], skipped: [] };
  const read = READERS[view.at('object').text];
  for (const entry of view.at('entry').items) {
    if (read) read(entry, reading);
    else reading.skipped.push('unknown_item');
  }
  return reading;
}
