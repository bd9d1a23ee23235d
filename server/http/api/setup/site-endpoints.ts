import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import { formatMinorUnits } from '#core/money/format-minor-units.ts';
import type { Site } from '../../../config/config.ts';
import { settingId } from '../../../config/config-file.ts';
import { labelInput } from '../../../config/label-schema.ts';
import type { LiveSettings } from '../../../config/live-settings.ts';
import { siteFields } from '../../../config/site-fields.ts';
import { type Caller, maySee } from '../caller.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import type { RecordAudit } from '../record-audit.ts';
import { changeSettings } from './change-settings.ts';

export interface SiteEndpointsDeps {
  readonly settings: LiveSettings;
  readonly audit: RecordAudit;
}

const none = z.object({});
const { name, timeZone, origins, lookbackDays, silentDays, keepDays, currency } = siteFields;
const answer = z.object({
  id: z.string(),
  name: z.string(),
  timeZone: z.string().describe('IANA zone in which its days are counted.'),
  origins: z.array(z.string()).describe('Whose pages may send events.'),
  lookbackDays: z.int(),
  silentDays: z.int().describe('Days of silence after which a message starts a new conversation.'),
  keepDays: z.int().nullable().describe('Days after which what happened is deleted; null: never.'),
  currency: z.string(),
  labels: z.array(
    z.object({
      label: z.string(),
      kind: z.string(),
      name: z.string(),
      value: z.string().nullable(),
      currency: z.string().nullable(),
    }),
  ),
});
const labels = z
  .array(labelInput)
  .max(100)
  .refine((given) => new Set(given.map(({ label }) => label)).size === given.length, { error: 'names a label twice' })
  .describe('What a label means that somebody puts on a conversation in an inbox; all of them anew.');

/** The sites in config.json, changed without a restart. */
export function siteEndpoints({ settings, audit }: SiteEndpointsDeps): readonly Endpoint[] {
  const { sites } = settings;
  const one = (caller: Caller, id = ''): Site => {
    const site = maySee(caller, id) ? sites.get(id) : undefined;
    if (!site) throw new Fault('unknown_site', 'No site of this id is set up here.');
    return site;
  };
  return [
    endpoint({
      method: 'get',
      path: '/sites/:id',
      summary: 'The settings of a site.',
      scope: 'read',
      query: none,
      answer,
      handle: ({ params, caller }) => shown(one(caller, params['id'])),
    }),
    endpoint({
      method: 'post',
      path: '/sites',
      summary: 'Sets up a further site; it counts at once.',
      scope: 'admin',
      status: 201,
      query: none,
      body: z.strictObject({
        id: settingId,
        name,
        timeZone,
        origins: origins.max(50).default([]),
        lookbackDays: lookbackDays.default(30),
        silentDays: silentDays.default(7),
        keepDays: keepDays.default(null),
        currency: currency.default('EUR'),
      }),
      answer,
      async handle({ body, caller }) {
        if (caller.sites !== 'all') throw new Fault('forbidden', 'Only who may see every site may add one.');
        if (sites.has(body.id)) throw new Fault('conflict', 'There is a site of this id; give this one another.');
        changeSettings(settings, body, (config) => ({ ...config, sites: [...config.sites, body] }));
        await audit(caller, 'site.made', body.id);
        return shown(one(caller, body.id));
      },
    }),
    endpoint({
      method: 'put',
      path: '/sites/:id',
      summary: 'Changes settings of a site; those that are left out stay. It counts at once.',
      scope: 'admin',
      query: none,
      body: z.strictObject({
        name: name.optional(),
        timeZone: timeZone.optional(),
        origins: origins.max(50).optional(),
        lookbackDays: lookbackDays.optional(),
        silentDays: silentDays.optional(),
        keepDays: keepDays.optional(),
        currency: currency.optional(),
        labels: labels.optional(),
      }),
      answer,
      async handle({ params, body, caller }) {
        const { id } = one(caller, params['id']);
        const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
        changeSettings(settings, given, (config) => {
          const changed = <S extends { id: string }>(site: S): S => (site.id === id ? { ...site, ...given } : site);
          const [first, ...others] = config.sites;
          return { ...config, sites: [changed(first), ...others.map(changed)] };
        });
        await audit(caller, 'site.changed', `${id}: ${Object.keys(given).join(', ')}`);
        return shown(one(caller, id));
      },
    }),
  ];
}

function shown(site: Site): z.input<typeof answer> {
  const { id, name, timeZone, origins, lookbackDays, silentDays, keepDays = null, currency, labels } = site;
  const meanings = labels.map(({ value, currency, ...label }) => ({
    ...label,
    value: value === null || currency === null ? null : formatMinorUnits(value, currency),
    currency,
  }));
  return { id, name, timeZone, origins: [...origins], lookbackDays, silentDays, keepDays, currency, labels: meanings };
}
