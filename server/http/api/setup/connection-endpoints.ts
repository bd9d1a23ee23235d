import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import { channelAdapters } from '../../../channels/channel-adapters.ts';
import { signedSample } from '../../../channels/signed-sample.ts';
import type { Connection } from '../../../config/config.ts';
import { connectionSchema, settingId } from '../../../config/config-file.ts';
import type { LiveSettings } from '../../../config/live-settings.ts';
import type { WebhookWatch } from '../../webhook-watch.ts';
import { type Caller, maySee } from '../caller.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { placeOf } from '../place-of.ts';
import type { RecordAudit } from '../record-audit.ts';
import { changeSettings } from './change-settings.ts';

export interface ConnectionEndpointsDeps {
  readonly settings: LiveSettings;
  readonly audit: RecordAudit;
  readonly watch: WebhookWatch;
  readonly now: () => number;
  readonly newSecret: (length: number) => string;
}

const none = z.object({});
const at = z.int().nullable();
const platforms = [...channelAdapters.keys()];
/** Platforms whose secret the owner thinks up, so that we can. */
const OURS: readonly string[] = ['telegram', 'generic'];

const connection = z.object({
  id: z.string(),
  site: z.string(),
  platform: z.string(),
  path: z.string().describe('Where the platform calls, at the address of this service.'),
  proof: z.string().describe('What proves a call.'),
  secret: z.string().describe('Its last four characters.'),
  verifyToken: z.string().describe('Meta: what to type into its webhook settings.'),
  destinations: z.array(z.string()),
  seenAt: at.describe('The last good call since the service started; null: none yet.'),
  handshakeAt: at,
  refusals: z.int().describe('Calls that were not let in since the service started.'),
  refusedAt: at,
  refusedFor: z.enum(['bad_signature', 'verify_token']).nullable(),
});
const secret = z.string().trim().min(1, { error: 'is empty' }).max(1_000);
const destinations = z.array(z.string().trim().min(1).max(200)).max(50);

/** The accounts whose calls are taken, changed without a restart. A secret goes in and does not come out. */
export function connectionEndpoints(deps: ConnectionEndpointsDeps): readonly Endpoint[] {
  const { settings, audit, watch, newSecret } = deps;
  const one = (caller: Caller, id = ''): Connection => {
    const found = settings.connections.find((known) => known.id === id && maySee(caller, known.site));
    if (!found) throw new Fault('not_found', 'There is no connection of this id.');
    return found;
  };
  const shown = ({ id, site, platform, secret, verifyToken, destinations }: Connection) => ({
    id,
    site,
    platform,
    path: `/webhooks/${platform}/${id}`,
    proof: channelAdapters.get(platform)?.proof ?? '',
    secret: `…${secret.length > 12 ? secret.slice(-4) : ''}`,
    verifyToken,
    destinations: [...destinations],
    ...watch.of(id),
  });
  return [
    endpoint({
      method: 'get',
      path: '/connections',
      summary: 'The accounts whose calls are taken, and how their calls fare.',
      scope: 'admin',
      query: none,
      answer: z.object({ connections: z.array(connection) }),
      handle: ({ caller }) => ({
        connections: settings.connections.filter(({ site }) => maySee(caller, site)).map(shown),
      }),
    }),
    endpoint({
      method: 'post',
      path: '/connections',
      summary:
        'Sets up an account of a platform; it counts at once. A secret that was made here is in this answer alone.',
      scope: 'admin',
      status: 201,
      query: none,
      body: z.strictObject({
        id: settingId,
        site: z.string(),
        platform: z.enum(platforms as [string, ...string[]], { error: `is one of ${platforms.join(', ')}` }),
        secret: secret.optional(),
        verifyToken: z.string().trim().min(1).max(200).optional(),
        destinations: destinations.default([]),
        provider: z.string().max(40).optional(),
      }),
      answer: connection.extend({ madeSecret: z.string().nullable().describe('Where none was given.') }),
      async handle({ body, caller }) {
        if (!maySee(caller, body.site) || !settings.sites.has(body.site)) {
          throw new Fault('unknown_site', 'No site of this id is set up here.');
        }
        if (settings.connections.some(({ id }) => id === body.id)) {
          throw new Fault('conflict', 'There is a connection of this id; give this one another.');
        }
        const madeSecret = body.secret === undefined && OURS.includes(body.platform) ? newSecret(32) : null;
        const given = body.secret ?? madeSecret;
        if (given === null) throw new Fault('bad_request', 'secret is missing: what the platform signs with.');
        const { provider, verifyToken = body.platform === 'meta' ? newSecret(24) : undefined, ...rest } = body;
        const written = {
          ...rest,
          secret: given,
          ...(verifyToken !== undefined && { verifyToken }),
          ...(provider !== undefined && { provider }),
        };
        refuseUnusable(written);
        changeSettings(settings, body, (config) => ({ ...config, connections: [...config.connections, written] }));
        await audit(caller, 'connection.made', `${body.id} (${body.platform})`);
        return { ...shown(one(caller, body.id)), madeSecret };
      },
    }),
    endpoint({
      method: 'put',
      path: '/connections/:id',
      summary: 'Changes an account: its secret, its verify token, its names. It counts at once.',
      scope: 'admin',
      query: none,
      body: z.strictObject({
        secret: secret.optional(),
        verifyToken: z.string().trim().min(1).max(200).optional(),
        destinations: destinations.optional(),
      }),
      answer: connection,
      async handle({ params, body, caller }) {
        const { id } = one(caller, params['id']);
        const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
        changeSettings(settings, given, (config) => ({
          ...config,
          connections: config.connections.map((known) => (known.id === id ? { ...known, ...given } : known)),
        }));
        await audit(caller, 'connection.changed', `${id}: ${Object.keys(given).join(', ')}`);
        return shown(one(caller, id));
      },
    }),
    endpoint({
      method: 'delete',
      path: '/connections/:id',
      summary: 'Removes an account; its calls are refused from now on. What it told stays.',
      scope: 'admin',
      query: none,
      answer: connection,
      async handle({ params, caller }) {
        const known = one(caller, params['id']);
        const answer = shown(known);
        changeSettings(settings, null, (config) => ({
          ...config,
          connections: config.connections.filter(({ id }) => id !== known.id),
        }));
        watch.forget(known.id);
        await audit(caller, 'connection.removed', `${known.id} (${known.platform})`);
        return answer;
      },
    }),
    endpoint({
      method: 'post',
      path: '/connections/:id/test',
      summary: 'Signs a sample as the platform would, and checks it as a call is checked. Nothing is kept.',
      scope: 'admin',
      query: none,
      answer: z.object({ isGood: z.boolean().nullable().describe('Null: this platform’s proof cannot be imitated.') }),
      handle({ params, caller }) {
        const known = one(caller, params['id']);
        const sample = signedSample(known, deps.now());
        const adapter = channelAdapters.get(known.platform);
        return { isGood: sample && adapter ? adapter.verify(sample, known) : null };
      },
    }),
  ];
}

/** Before it is written, so that what is wrong is named as the caller calls it. */
function refuseUnusable(written: unknown): void {
  const [issue] = connectionSchema.safeParse(written).error?.issues ?? [];
  if (issue) throw new Fault('bad_request', `${placeOf(issue.path)} ${issue.message}.`);
}
