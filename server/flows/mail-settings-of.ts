import type { Site } from '../config/config.ts';
import { DEFAULT_MAIL, type MailSettings } from '../config/mail-settings.ts';
import type { Store } from '../store/store.ts';

/** Who is sent the reports of a site, and who said so. */
export interface SiteMail {
  readonly settings: MailSettings;
  /** `console`: saved by an owner; `file`: config.json, as long as nothing was saved; `nobody`: neither. */
  readonly from: 'console' | 'file' | 'nobody';
}

/** What an owner saved; else what the file says; else nobody. @throws Fault `unavailable` */
export async function mailSettingsOf(store: Pick<Store, 'mailSettings'>, site: Site): Promise<SiteMail> {
  const saved = await store.mailSettings(site.id);
  // Ours: it was validated before it was saved.
  if (saved) return { settings: JSON.parse(saved.settings) as MailSettings, from: 'console' };
  return site.mail ? { settings: site.mail, from: 'file' } : { settings: DEFAULT_MAIL, from: 'nobody' };
}
