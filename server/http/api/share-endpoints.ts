import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import { FILTER_LIMITS } from '#core/report/filter-limits.ts';
import { parseFilter } from '#core/report/parse-filter.ts';
import type { Site } from '../../config/config.ts';
import { hashToken } from '../../security/hash-token.ts';
import type { Passwords } from '../../security/passwords.ts';
import type { ShareRow } from '../../store/rows/share-row.ts';
import type { Store } from '../../store/store.ts';
import { sharedDays } from './bound-query.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { password } from './password.ts';
import { date, daysOf, siteId } from './period.ts';
import type { RecordAudit } from './record-audit.ts';
import { modelName } from './reports/report-input.ts';

export interface ShareEndpointsDeps {
  readonly store: Pick<Store, 'sharing'>;
  readonly passwords: Passwords;
  readonly sites: ReadonlyMap<string, Site>;
  readonly audit: RecordAudit;
  readonly now: () => number;
  readonly newSecret: (length: number) => string;
}

const DAYS_AT_MOST = 400;
const period = z
  .union(
    [
      z.strictObject({ days: z.int().min(1).max(DAYS_AT_MOST).describe('That many days up to today.') }),
      z.strictObject({ from: date, to: date }),
    ],
    { error: `is either {"days": 1 to ${DAYS_AT_MOST}} or {"from": "YYYY-MM-DD", "to": "YYYY-MM-DD"}` },
  )
  .default({ days: 30 });
const cohort = z.enum(['start', 'click'], { error: 'is not start or click' });
const lookbackDays = z.int().min(1).max(90);
const shared = z.object({
  period: z.union([z.object({ days: z.int() }), z.object({ from: z.string(), to: z.string() })]),
  filters: z.array(z.string()).readonly(),
  model: z.string(),
  lookbackDays: z.int(),
  cohort,
});
const share = shared.extend({
  id: z.string().describe('`shr_...`'),
  name: z.string(),
  hasPassword: z.boolean(),
  madeAt: z.int(),
  madeBy: z.string().describe('Who made it: key:<id> or person:<id>.'),
  expiresAt: z.int().nullable(),
  revokedAt: z.int().nullable(),
});

/** Links that show others one report of a site, and nothing beside it. */
export function shareEndpoints(deps: ShareEndpointsDeps): readonly Endpoint[] {
  const { audit, now, sites } = deps;
  const { sharing } = deps.store;
  return [
    endpoint({
      method: 'get',
      path: '/shares',
      summary: 'The shared reports of a site, oldest first, without their links.',
      scope: 'write',
      query: z.object({ site: siteId }),
      answer: z.object({ shares: z.array(share) }),
      handle: async ({ site }) => ({ shares: (await sharing.shares({ site: site.id })).map(shown) }),
    }),
    endpoint({
      method: 'post',
      path: '/shares',
      summary: 'Shares a report. Its link is in this answer and nowhere else.',
      scope: 'write',
      status: 201,
      query: z.object({ site: siteId }),
      body: z.strictObject({
        name: z.string({ error: 'is missing: what is shared, or with whom' }).trim().min(1).max(100),
        period,
        filters: z
          .array(z.string().max(FILTER_LIMITS.letters))
          .max(FILTER_LIMITS.filters)
          .default([])
          .describe('dimension:value, as reports take them.'),
        model: modelName.default('last-click').describe('The one that is shown first.'),
        lookbackDays: lookbackDays.optional().describe('Default: that of the site.'),
        cohort: cohort.default('start'),
        password: password.optional(),
        expiresAt: z.int().optional().describe('Epoch milliseconds; left out: until it is revoked.'),
      }),
      answer: share.extend({
        path: z.string().describe('The link, below this service’s own address; shown this once.'),
      }),
      async handle({ site, body, caller }) {
        const { name, filters, period, model, cohort, expiresAt } = body;
        for (const filter of filters) parseFilter(filter);
        if ('from' in period) daysOf(site, period, now());
        if (expiresAt !== undefined && expiresAt <= now()) throw new Fault('bad_request', 'expiresAt has passed.');
        const id = `shr_${deps.newSecret(10)}`;
        const token = `${site.id}.${id}.${deps.newSecret(32)}`;
        const row: ShareRow = {
          site: site.id,
          id,
          name,
          hash: hashToken(token),
          query: { period, filters, model, cohort, lookbackDays: body.lookbackDays ?? site.lookbackDays },
          password: body.password === undefined ? null : await deps.passwords.hash(body.password),
          madeAt: now(),
          madeBy: caller.name,
          expiresAt: expiresAt ?? null,
          revokedAt: null,
        };
        await sharing.changeShare({ change: 'make', row });
        await audit(caller, 'share.made', `${site.id} ${id}`);
        return { ...shown(row), path: `/share/${token}` };
      },
    }),
    endpoint({
      method: 'delete',
      path: '/shares/:id',
      summary: 'Ends a share at once and for good; it stays in the list.',
      scope: 'write',
      query: z.object({ site: siteId }),
      answer: share,
      async handle({ site, params, caller }) {
        const [row] = await sharing.shares({ site: site.id, id: params['id'] ?? '' });
        if (!row) throw new Fault('not_found', 'This site has no share of this id.');
        // The moment of the first time stands.
        const at = row.revokedAt ?? now();
        if (await sharing.changeShare({ change: 'revoke', site: site.id, id: row.id, at })) {
          await audit(caller, 'share.revoked', `${site.id} ${row.id}`);
        }
        return shown({ ...row, revokedAt: at });
      },
    }),
    endpoint({
      method: 'get',
      path: '/shared',
      summary: 'What the link shows through which this is asked.',
      scope: 'read',
      isShared: true,
      query: z.object({}),
      answer: z.object({
        shared: shared
          .extend({ name: z.string(), site: z.string(), from: z.string(), to: z.string() })
          .nullable()
          .describe('Null for whoever did not come by such a link.'),
      }),
      handle({ caller: { within } }) {
        const site = within && sites.get(within.site);
        if (!within || !site) return { shared: null };
        const { name, query } = within;
        return { shared: { ...query, name, site: site.id, ...sharedDays(query, site, now()) } };
      },
    }),
  ];
}

function shown({ id, name, query, password, madeAt, madeBy, expiresAt, revokedAt }: ShareRow): z.input<typeof share> {
  return { ...query, id, name, hasPassword: password !== null, madeAt, madeBy, expiresAt, revokedAt };
}
