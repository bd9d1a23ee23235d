/** Days of the week as settings name them; the place is that of `Date.getUTCDay`. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export const MAIL_SPANS = ['week', 'month'] as const;
export type MailSpan = (typeof MAIL_SPANS)[number];
export const MAIL_LOCALES = ['en', 'es', 'pt-BR', 'de', 'fr'] as const;
export type MailLocale = (typeof MAIL_LOCALES)[number];

/** Who is written to of a site, and when. */
export interface MailSettings {
  /** Whether anything is sent; off keeps the addresses. */
  readonly isOn: boolean;
  /** Mail addresses; taking one out ends its mails. */
  readonly to: readonly string[];
  /** The day of the site's week on which the week before is told; of a month, it is the first. */
  readonly day: (typeof WEEKDAYS)[number];
  /** The hour of the site's clock, 0 to 23. */
  readonly hour: number;
  readonly locale: MailLocale;
  readonly spans: readonly MailSpan[];
}

/** What counts where nothing else is said. */
export const DEFAULT_MAIL: MailSettings = { isOn: true, to: [], day: 'monday', hour: 8, locale: 'en', spans: ['week'] };

/** The mail server that takes them. */
export interface SmtpSettings {
  /** `smtps://user:password@mail.example:465`, or `smtp://` with STARTTLS where the server has it. */
  readonly url: string;
  /** From whom they are: an address, or `Hullo <reports@shop.example>`. */
  readonly from: string;
}
