import { z } from 'zod';
import { CHANNEL_NAMES } from '#core/channels/channel-names.ts';
import { channels } from '#core/channels/channels.ts';
import { parseDestination } from '#core/channels/parse-destination.ts';
import { channelAdapters } from '../channels/channel-adapters.ts';
import { PLATFORMS } from '../channels/platforms.ts';
import { labelSchema } from './label-schema.ts';
import { mailSchema } from './mail-schema.ts';
import { postbackSchema } from './postback-schema.ts';
import { siteFields } from './site-fields.ts';
import { widgetSettings } from './widget-settings.ts';

export const settingId = z
  .string()
  .regex(/^[a-z0-9-]{1,40}$/, { error: 'is not an id: 1 to 40 of a to z, 0 to 9 and dashes' });
const secret = z.string().min(16, { error: 'is a secret and needs at least 16 characters' });

const link = z
  .strictObject({
    id: settingId,
    channel: z.enum(CHANNEL_NAMES),
    to: z.string(),
    message: z.string().max(500).default(''),
    referenceLabel: z.string().max(40).default('Ref'),
    source: z.string().max(200).default('link'),
    medium: z.string().max(200).default(''),
    campaign: z.string().max(200).default(''),
  })
  .transform(({ to, ...link }, context) => {
    const parsed = parseDestination(channels[link.channel], to);
    if ('destination' in parsed) return { ...link, destination: parsed.destination };
    context.addIssue({ code: 'custom', message: parsed.reason, path: ['to'] });
    return z.NEVER;
  });

const { currency } = siteFields;

const smtp = z.strictObject({
  url: z.string().regex(/^smtps?:\/\/\S+$/, { error: 'is not like smtps://user:password@mail.example:465' }),
  from: z.string().regex(/\S@\S/, { error: 'is not an address, like Hullo <reports@shop.example>' }),
});

const site = z.strictObject({
  id: settingId,
  name: siteFields.name,
  timeZone: siteFields.timeZone,
  origins: siteFields.origins.default([]),
  lookbackDays: siteFields.lookbackDays.default(30),
  silentDays: siteFields.silentDays.default(7),
  keepDays: siteFields.keepDays.default(null),
  destinations: z
    .array(z.strictObject({ channel: z.enum(PLATFORMS), names: z.array(z.string().min(1)).min(1) }))
    .default([]),
  links: z.array(link).default([]),
  currency: currency.default('EUR'),
  labels: z.array(labelSchema).default([]),
  widget: widgetSettings.optional(),
  mail: mailSchema.optional(),
});

/** An account of a platform's, as the file and the API both take it. */
export const connectionSchema = z
  .strictObject({
    id: settingId,
    site: settingId,
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
    connections: z.array(connectionSchema),
    postbacks: z.array(postbackSchema).default([]),
    smtp: smtp.optional(),
    apiKey: secret,
    contactKey: secret,
    sessionKey: secret,
    sealKey: secret,
    // Secrets that sealed before: they still open, until what they sealed is forgotten.
    oldSealKeys: z.array(secret).default([]),
  })
  .refine((file) => file.connections.every((c) => file.sites.some((s) => s.id === c.site)), {
    error: 'a connection names a site that is not in sites',
    path: ['connections'],
  })
  .refine((file) => file.postbacks.every((postback) => file.sites.some((s) => s.id === postback.site)), {
    error: 'a postback names a site that is not in sites',
    path: ['postbacks'],
  })
  .refine((file) => new Set(file.postbacks.map((postback) => postback.id)).size === file.postbacks.length, {
    error: 'two postbacks have the same id',
    path: ['postbacks'],
  });

/** The file as it is written, before defaults are filled in; and as it is read. */
export type WrittenConfig = z.input<typeof configFile>;
export type ReadConfig = z.output<typeof configFile>;
