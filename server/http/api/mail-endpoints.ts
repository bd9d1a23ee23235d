import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import { localDate } from '#core/time/local-date.ts';
import { MAIL_LOCALES, MAIL_SPANS } from '../../config/mail-settings.ts';
import { reportMail } from '../../flows/send-mails.ts';
import { lastPeriod } from '../../mails/due-mails.ts';
import type { SendMail } from '../../mails/mail-transport.ts';
import type { Store } from '../../store/store.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { siteId } from './period.ts';

export interface MailEndpointsDeps {
  readonly store: Pick<Store, 'breakdown' | 'series'>;
  /** Left out where no mail server is set up. */
  readonly sendMail: SendMail | undefined;
  readonly now: () => number;
  readonly newSecret: (length: number) => string;
}

/** Reports by mail: seen before they are sent, and tried. */
export function mailEndpoints({ store, sendMail, now, newSecret }: MailEndpointsDeps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/mails/preview',
      summary: 'The report mail of the last seven whole days or the last calendar month, as it would be sent now.',
      scope: 'read',
      query: z.object({
        site: siteId,
        span: z.enum(MAIL_SPANS, { error: 'is not week or month' }).default('week'),
        locale: z.enum(MAIL_LOCALES, { error: `is not one of ${MAIL_LOCALES.join(', ')}` }).optional(),
      }),
      answer: z.object({ subject: z.string(), text: z.string(), html: z.string() }),
      handle: ({ site, query }) => {
        const at = now();
        const today = localDate(at, site.timeZone);
        const month = `${today.slice(0, 8)}01`;
        const period = lastPeriod(query.span, query.span === 'month' ? month : today);
        return reportMail(store, site, query.locale ?? site.mail?.locale ?? 'en', period, at);
      },
    }),
    endpoint({
      method: 'post',
      path: '/mails/test',
      summary: 'Sends the report of the last seven whole days to the addresses of the site’s settings now.',
      scope: 'write',
      query: z.object({ site: siteId }),
      answer: z.object({ sent: z.array(z.string()).describe('To whom.') }),
      async handle({ site }) {
        if (!sendMail) {
          throw new Fault('conflict', 'No mail server is set up: give "smtp" with "url" and "from" in config.json.');
        }
        if (!site.mail || site.mail.to.length === 0) {
          throw new Fault('conflict', 'This site writes to nobody: give its "mail" with "to" in config.json.');
        }
        const at = now();
        const period = lastPeriod('week', localDate(at, site.timeZone));
        const mail = await reportMail(store, site, site.mail.locale, period, at);
        for (const to of site.mail.to) {
          await sendMail(to, mail, `test.${site.id}.${newSecret(12)}`).catch((error: Error) => {
            throw new Fault('unavailable', `The mail server did not take the mail to ${to}: ${error.message}`);
          });
        }
        return { sent: [...site.mail.to] };
      },
    }),
  ];
}
