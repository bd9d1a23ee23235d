import type { Site } from '../config/config.ts';
import type { MailSettings } from '../config/mail-settings.ts';
import { dueMails, type MailPeriod } from '../mails/due-mails.ts';
import type { SendMail } from '../mails/mail-transport.ts';
import { type WrittenMail, writeMail } from '../mails/write-mail.ts';
import type { Store } from '../store/store.ts';
import { mailSettingsOf } from './mail-settings-of.ts';

/** Longer than a mail server may take. */
const LEASE_MS = 300_000;
const RETRY_MS = 900_000;

export interface SendMails {
  readonly store: Pick<Store, 'breakdown' | 'series' | 'changeMail' | 'mailSettings'>;
  readonly send: SendMail;
  readonly now: () => number;
}

/**
 * Sends the reports of a site whose time has come, to each recipient once. A service that ends between a mail and its
 * note sends it again under the same Message-ID, by which mail servers and readers know it.
 * @returns how many were sent
 */
export async function sendMails({ store, send, now }: SendMails, site: Site): Promise<number> {
  const { settings: mail } = await mailSettingsOf(store, site);
  if (!mail.isOn) return 0;
  let sent = 0;
  for (const period of dueMails(mail, site.timeZone, now())) {
    let written: WrittenMail | undefined;
    for (const recipient of mail.to) {
      const key = { site: site.id, span: period.span, firstDay: period.from, recipient };
      if (!(await store.changeMail({ change: 'take', key, now: now(), until: now() + LEASE_MS }))) continue;
      try {
        written ??= await reportMail(store, site, mail.locale, period, now());
        await send(
          recipient,
          written,
          `${site.id}.${period.span}.${period.from}.${Buffer.from(recipient).toString('hex')}`,
        );
      } catch (error) {
        const reason = error instanceof Error ? error.message.slice(0, 300) : String(error);
        await store.changeMail({ change: 'failed', key, dueAt: now() + RETRY_MS, reason });
        continue;
      }
      await store.changeMail({ change: 'sent', key });
      sent++;
    }
  }
  return sent;
}

/** A site's report of a period as a mail, by the last click. */
export async function reportMail(
  store: Pick<Store, 'breakdown' | 'series'>,
  site: Site,
  locale: MailSettings['locale'],
  period: MailPeriod,
  now: number,
): Promise<WrittenMail> {
  const query = {
    site: site.id,
    timeZone: site.timeZone,
    from: period.from,
    to: period.to,
    cohort: 'start',
    lookbackDays: site.lookbackDays,
    currency: site.currency,
    filters: [],
  } as const;
  const by = { model: 'last-click', dimension: 'source', of: 'conversations', by: 'count' } as const;
  return writeMail(
    {
      site: site.name,
      period,
      now: await store.breakdown({ ...query, ...by }),
      before: await store.breakdown({ ...query, ...period.before, ...by }),
      series: await store.series({ ...query, grain: 'day', now, comparison: null }),
    },
    locale,
  );
}
