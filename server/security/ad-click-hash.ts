import { hashContact } from './hash-contact.ts';

/** An ad platform's id of a click as it is kept for comparing. @param key the service's contact key */
export function adClickHash(key: string, site: string, clickId: string): string {
  return hashContact(key, 'ad_click', site, clickId);
}
