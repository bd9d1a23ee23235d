import { z } from 'zod';
import { channels } from '#core/channels/channels.ts';
import { channelAdapters } from '../channels/channel-adapters.ts';
import { PLATFORMS } from '../channels/platforms.ts';
import { widgetSettings } from './widget-settings.ts';

const timeZone = z.string().refine(
  (name) => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
    } catch {
      return false;
    }
  },
  { error: 'is not an IANA time zone, like Europe/Lisbon' },
);

const origin = z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text, {
  error: 'is not an origin, like https://shop.example (no path, no slash at the end)',
});

const id = z.string().regex(/^[a-z0-9-]{1,40}$/, { error: 'is not an id: 1 to 40 of a to z, 0 to 9 and dashes' });
const secret = z.string().min(16, { error: 'is a secret and needs at least 16 characters' });

const link = z
  .strictObject({
    id,
    channel: z.enum(['whatsapp', 'messenger']),
    to: z.string(),
    message: z.string().max(500).default(''),
    referenceLabel: z.string().max(40).default('Ref'),
    source: z.string().max(200).default('link'),
    medium: z.string().max(200).default(''),
    campaign: z.string().max(200).default(''),
  })
  .transform(({ to, ...link }, context) => {
    const parsed = channels[link.channel].parseDestination(to);
    if ('destination' in parsed) return { ...link, destination: parsed.destination };
    context.addIssue({ code: 'custom', message: parsed.reason, path: ['to'] });
    return z.NEVER;
  });

const site = z.strictObject({
  id,
  name: z.string().min(1).max(100),
  timeZone,
  origins: z.array(origin).default([]),
  lookbackDays: z.int().min(1).max(90).default(30),
  silentDays: z.int().min(1).max(90).default(7),
  destinations: z
    .array(z.strictObject({ channel: z.enum(PLATFORMS), names: z.array(z.string().min(1)).min(1) }))
    .default([]),
  links: z.array(link).default([]),
  widget: widgetSettings.optional(),
});

const connection = z
  .strictObject({
    id,
    site: id,
    platform: z.enum([...channelAdapters.keys()]).default('meta'),
    secret: z.string().min(1),
    verifyToken: z.string().default(''),
    destinations: z.array(z.string().min(1)).default([]),
    provider: z.string().optional(),
  })
  .refine(({ platform, verifyToken }) => platform !== 'meta' || verifyToken !== '', {
    error: 'is needed for Meta: any text that you also type into its webhook settings',
    path: ['verifyToken'],
  })
  .refine(({ platform, destinations }) => !['telegram', 'viber'].includes(platform) || destinations.length > 0, {
    error: 'needs the id and name of your bot: the platform does not say whom a message was for',
    path: ['destinations'],
  });

/** What `config.json` in the data folder may hold. */
export const configFile = z
  .strictObject({
    sites: z.tuple([site], site),
    connections: z.array(connection),
    apiKey: secret,
    contactKey: secret,
    sessionKey: secret,
  })
  .refine((file) => file.connections.every((c) => file.sites.some((s) => s.id === c.site)), {
    error: 'a connection names a site that is not in sites',
    path: ['connections'],
  });

/** The file as it is written, before defaults are filled in; and as it is read. */
export type WrittenConfig = z.input<typeof configFile>;
export type ReadConfig = z.output<typeof configFile>;
