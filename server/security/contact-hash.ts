import { hashContact } from './hash-contact.ts';

/** A person's id on a channel as it is kept: the same wherever it comes from. @param key the service's contact key */
export function contactHash(key: string, site: string, channel: string, id: string): string {
  return hashContact(key, 'contact', site, channel, id);
}
