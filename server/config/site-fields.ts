import { z } from 'zod';
import { isCurrency } from '#core/money/is-currency.ts';
import { isTimeZone } from '#core/time/is-time-zone.ts';

/** The plain settings of a site, as the file and the API both take them. */
export const siteFields = {
  name: z.string().trim().min(1, { error: 'is empty' }).max(100),
  timeZone: z.string().refine(isTimeZone, { error: 'is not an IANA time zone, like Europe/Lisbon' }),
  origins: z.array(
    z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text, {
      error: 'is not an origin, like https://shop.example (no path, no slash at the end)',
    }),
  ),
  lookbackDays: z.int().min(1).max(90),
  silentDays: z.int().min(1).max(90),
  /** Shorter, and what comes late could be told to an ad platform twice. */
  keepDays: z.int().min(120).max(3_650).nullable(),
  currency: z.string().refine(isCurrency, { error: 'is not an ISO 4217 code, like EUR' }),
};
