import { createTransport } from 'nodemailer';
import type { SmtpSettings } from '../config/mail-settings.ts';
import type { WrittenMail } from './write-mail.ts';

/** Hands one mail to the mail server. @throws what the server said against it */
export type SendMail = (to: string, mail: WrittenMail, messageId: string) => Promise<void>;

const TIMEOUT_MS = 20_000;

/** @returns undefined where no mail server is set up */
export function mailTransport(smtp: SmtpSettings | undefined): SendMail | undefined {
  if (!smtp) return;
  const transport = createTransport({
    url: smtp.url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    // A report is made here; nothing of it is fetched from anywhere.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (to, { subject, text, html }, messageId) => {
    const [, host = 'hullo'] = /@([^>\s]+)/.exec(smtp.from) ?? [];
    await transport.sendMail({
      from: smtp.from,
      to,
      subject,
      text,
      html,
      // Many readers show no picture from within a text: each goes along as a part of the mail.
      attachDataUrls: true,
      messageId: `<${messageId}@${host}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  };
}
