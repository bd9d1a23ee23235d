import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import { localDate } from '#core/time/local-date.ts';
import type { Site } from '../../config/config.ts';
import { mailSchema } from '../../config/mail-schema.ts';
import { MAIL_LOCALES, MAIL_SPANS, WEEKDAYS } from '../../config/mail-settings.ts';
import { mailSettingsOf } from '../../flows/mail-settings-of.ts';
import { reportMail } from '../../flows/send-mails.ts';
import { lastPeriod } from '../../mails/due-mails.ts';
import type { SendMail } from '../../mails/mail-transport.ts';
import type { Store } from '../../store/store.ts';
import type { Caller } from './caller.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { siteId } from './period.ts';
import type { RecordAudit } from './record-audit.ts';

export interface MailEndpointsDeps {
  readonly store: Pick<Store, 'breakdown' | 'series' | 'mailSettings' | 'changeMailSettings'>;
  /** Left out where no mail server is set up. */
  readonly sendMail: SendMail | undefined;
  readonly audit: RecordAudit;
  readonly now: () => number;
  readonly newSecret: (length: number) => string;
}

const ofSite = z.object({ site: siteId });
const settingsAnswer = z.object({
  isOn: z.boolean().describe('Whether anything is sent; off keeps the addresses.'),
  to: z.array(z.string()),
  day: z.enum(WEEKDAYS).describe('Of the site’s week, on which the week before is told; of a month, it is the first.'),
  hour: z.int().describe('Of the site’s clock.'),
  locale: z.enum(MAIL_LOCALES),
  spans: z.array(z.enum(MAIL_SPANS)),
  from: z.enum(['console', 'file', 'nobody']).describe('Who said so: an owner here, config.json, or nobody yet.'),
  hasServer: z.boolean().describe('Whether a mail server is set up in config.json to take them.'),
});

function refuseOthers(caller: Caller): void {
  if (!caller.isOwner) throw new Fault('forbidden', 'Only an owner may say who is sent reports.');
}

/** Reports by mail: to whom, seen before they are sent, and tried. */
export function mailEndpoints({ store, sendMail, audit, now, newSecret }: MailEndpointsDeps): readonly Endpoint[] {
  const told = async (site: Site) => {
    const { settings, from } = await mailSettingsOf(store, site);
    const { to, spans, ...rest } = settings;
    return { ...rest, to: [...to], spans: [...spans], from, hasServer: sendMail !== undefined };
  };
  return [
    endpoint({
      method: 'get',
      path: '/mails/settings',
      summary: 'Who is sent the reports of a site, and when.',
      scope: 'admin',
      query: ofSite,
      answer: settingsAnswer,
      handle: ({ site }) => told(site),
    }),
    endpoint({
      method: 'put',
      path: '/mails/settings',
      summary: 'Says who is sent the reports of a site, and when, over what config.json says. For owners.',
      scope: 'admin',
      query: ofSite,
      body: mailSchema,
      answer: settingsAnswer,
      async handle({ site, body, caller }) {
        refuseOthers(caller);
        const row = { site: site.id, at: now(), by: caller.name, settings: JSON.stringify(body) };
        await store.changeMailSettings({ change: 'save', row });
        const what = body.isOn ? `${body.to.length} addresses, ${body.spans.join(' and ')}` : 'off';
        await audit(caller, 'mail.changed', `${site.id}: ${what}`);
        return told(site);
      },
    }),
    endpoint({
      method: 'delete',
      path: '/mails/settings',
      summary: 'Forgets what was saved, so that what config.json says holds again. For owners.',
      scope: 'admin',
      query: ofSite,
      answer: settingsAnswer,
      async handle({ site, caller }) {
        refuseOthers(caller);
        const isChanged = await store.changeMailSettings({ change: 'forget', site: site.id });
        if (isChanged) await audit(caller, 'mail.reset', site.id);
        return told(site);
      },
    }),
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
      handle: async ({ site, query }) => {
        const at = now();
        const today = localDate(at, site.timeZone);
        const month = `${today.slice(0, 8)}01`;
        const period = lastPeriod(query.span, query.span === 'month' ? month : today);
        return reportMail(store, site, query.locale ?? (await mailSettingsOf(store, site)).settings.locale, period, at);
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
        const { to: all, locale } = (await mailSettingsOf(store, site)).settings;
        if (all.length === 0) {
          throw new Fault('conflict', 'This site writes to nobody: say to whom under Set up, Reports by mail.');
        }
        const at = now();
        const period = lastPeriod('week', localDate(at, site.timeZone));
        const mail = await reportMail(store, site, locale, period, at);
        for (const to of all) {
          await sendMail(to, mail, `test.${site.id}.${newSecret(12)}`).catch((error: Error) => {
            throw new Fault('unavailable', `The mail server did not take the mail to ${to}: ${error.message}`);
          });
        }
        return { sent: [...all] };
      },
    }),
  ];
}
