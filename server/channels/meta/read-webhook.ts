import { JsonView } from '../json-view.ts';
import { newReading } from '../new-reading.ts';
import type { Reading } from '../reading.ts';
import { readPageEntry } from './read-page-entry.ts';
import { readWhatsappEntry } from './read-whatsapp-entry.ts';

const READERS: ReadonlyMap<string, (entry: JsonView, reading: Reading) => void> = new Map([
  ['whatsapp_business_account', readWhatsappEntry],
  ['page', (entry, reading) => readPageEntry(entry, 'messenger', reading)],
  ['instagram', (entry, reading) => readPageEntry(entry, 'instagram', reading)],
]);

/** Every event of every entry of a Meta webhook. An object or field we do not know is skipped and counted. */
export function readWebhook(body: unknown): Reading {
  const reading = newReading();
  for (const envelope of new JsonView(body).list) {
    const read = READERS.get(envelope.at('object').text);
    const entries = envelope.at('entry').list;
    if (entries.length === 0) reading.skipped.push('unknown_item');
    for (const entry of entries) {
      if (read) read(entry, reading);
      else reading.skipped.push('unknown_item');
    }
  }
  return reading;
}
