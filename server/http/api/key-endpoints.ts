import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import type { Site } from '../../config/config.ts';
import { hashApiKey } from '../../security/hash-api-key.ts';
import { mintApiKey } from '../../security/mint-api-key.ts';
import { readApiKey } from '../../security/read-api-key.ts';
import { EVERY_SITE, type KeyRow } from '../../store/rows/key-row.ts';
import type { Store } from '../../store/store.ts';
import { type Caller, maySee, SCOPES } from './caller.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import type { RecordAudit } from './record-audit.ts';

export interface KeyEndpointsDeps {
  readonly store: Pick<Store, 'keys' | 'changeKey'>;
  readonly sites: ReadonlyMap<string, Site>;
  readonly audit: RecordAudit;
  readonly now: () => number;
  readonly newSecret: (length: number) => string;
}

const scope = z.enum(SCOPES, { error: `is one of ${SCOPES.join(', ')}` });
const key = z.object({
  id: z.string(),
  name: z.string(),
  scope,
  site: z.string().nullable().describe('Null: every site.'),
  madeAt: z.int(),
  madeBy: z.string().describe('Who made it: key:<id> or person:<id>.'),
  usedAt: z.int().nullable().describe('The hour of its last use.'),
  revokedAt: z.int().nullable(),
});

/** Keys of the API: made, listed and revoked by whoever holds one of scope admin. */
export function keyEndpoints({ store, sites, audit, now, newSecret }: KeyEndpointsDeps): readonly Endpoint[] {
  const sitesOf = (caller: Caller) => (caller.sites === 'all' ? [EVERY_SITE, ...sites.keys()] : caller.sites);
  return [
    endpoint({
      method: 'get',
      path: '/keys',
      summary: 'The keys of the sites that this key may see, oldest first, without their secrets.',
      scope: 'admin',
      query: z.object({}),
      answer: z.object({ keys: z.array(key) }),
      table: ({ keys }) => ({
        columns: Object.keys(key.shape),
        rows: keys.map((one) => Object.values(key.parse(one))),
      }),
      handle: async ({ caller }) => ({ keys: (await store.keys({ sites: sitesOf(caller) })).map(shown) }),
    }),
    endpoint({
      method: 'post',
      path: '/keys',
      summary: 'Makes a key. Its secret is in this answer and nowhere else.',
      scope: 'admin',
      status: 201,
      query: z.object({}),
      body: z.strictObject({
        name: z.string({ error: 'is missing: what the key is for' }).trim().min(1).max(100),
        scope: scope.default('read'),
        site: z.string().nullable().default(null).describe('The one site it may see; null: every site.'),
      }),
      answer: key.extend({ key: z.string().describe('What goes after "Bearer"; shown this once.') }),
      async handle({ body, caller }) {
        const site = body.site ?? undefined;
        if (site === undefined && caller.sites !== 'all') {
          throw new Fault('forbidden', 'site is missing: this key can make keys of its own site only.');
        }
        if (site !== undefined && !(maySee(caller, site) && sites.has(site))) {
          throw new Fault('unknown_site', 'No site of this id is set up here.');
        }
        const secret = mintApiKey(site, newSecret);
        const row: KeyRow = {
          site: site ?? EVERY_SITE,
          id: readApiKey(secret)?.id ?? '',
          name: body.name,
          scope: body.scope,
          hash: hashApiKey(secret),
          madeAt: now(),
          madeBy: caller.name,
          usedAt: null,
          revokedAt: null,
        };
        await store.changeKey({ change: 'make', row });
        await audit(caller, 'key.made', `${row.id} "${row.name}", ${row.scope}, ${nameOf(row.site)}`);
        return { ...shown(row), key: secret };
      },
    }),
    endpoint({
      method: 'delete',
      path: '/keys/:id',
      summary: 'Revokes a key at once and for good; it stays in the list.',
      scope: 'admin',
      query: z.object({}),
      answer: key,
      async handle({ params, caller }) {
        const id = params['id'] ?? '';
        const [row] = await store.keys({ sites: sitesOf(caller), id });
        if (!row) throw new Fault('not_found', 'There is no key of this id.');
        // The moment of the first time stands.
        if (row.revokedAt !== null) return shown(row);
        const revokedAt = now();
        await store.changeKey({ change: 'revoke', site: row.site, id, at: revokedAt });
        await audit(caller, 'key.revoked', `${row.id} "${row.name}", ${nameOf(row.site)}`);
        return shown({ ...row, revokedAt });
      },
    }),
  ];
}

const nameOf = (site: string) => (site === EVERY_SITE ? 'every site' : site);

function shown({ hash, site, ...row }: KeyRow): z.input<typeof key> {
  return { ...row, site: site === EVERY_SITE ? null : site };
}
