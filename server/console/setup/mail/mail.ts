export const MAIL_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export const MAIL_SPANS = ['week', 'month'] as const;
export const MAIL_LOCALES = ['en', 'es', 'pt-BR', 'de', 'fr'] as const;

/** Who is sent the reports of a site, as `/api/mails/settings` tells it. */
export interface MailSettings {
  readonly isOn: boolean;
  readonly to: readonly string[];
  readonly day: string;
  readonly hour: number;
  readonly locale: string;
  readonly spans: readonly string[];
  /** Who said so: an owner here, config.json, or nobody yet. */
  readonly from: 'console' | 'file' | 'nobody';
  readonly hasServer: boolean;
}
