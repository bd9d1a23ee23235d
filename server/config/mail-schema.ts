import { z } from 'zod';
import { DEFAULT_MAIL, MAIL_LOCALES, MAIL_SPANS, WEEKDAYS } from './mail-settings.ts';

const { isOn, day, hour, locale, spans } = DEFAULT_MAIL;

/** Who is sent a site's reports, as the file and the API both take it. */
export const mailSchema = z.strictObject({
  isOn: z.boolean({ error: 'is neither true nor false' }).default(isOn),
  to: z
    .array(z.email({ error: ({ input }) => `is not a mail address: ${String(input).slice(0, 80)}` }))
    .max(50, { error: 'holds more than 50 addresses' })
    .transform((all) => [...new Set(all)]),
  day: z.enum(WEEKDAYS, { error: `is not one of ${WEEKDAYS.join(', ')}` }).default(day),
  hour: z.int().min(0).max(23, { error: 'is not an hour from 0 to 23' }).default(hour),
  locale: z.enum(MAIL_LOCALES, { error: `is not one of ${MAIL_LOCALES.join(', ')}` }).default(locale),
  spans: z
    .array(z.enum(MAIL_SPANS, { error: 'is not week or month' }))
    .min(1, { error: 'names neither week nor month' })
    .default([...spans]),
});
