import { Router } from 'express';
import { z } from 'zod';
import type { AttributionModelName } from '#core/attribution/attribution-model-name.ts';
import { ATTRIBUTION_MODELS } from '#core/attribution/attribution-models.ts';
import { Fault } from '#core/fault.ts';
import { localDate } from '#core/time/local-date.ts';
import { nextDate } from '#core/time/next-date.ts';
import type { Site } from '../config/config.ts';
import { checkNumber } from '../flows/check-number.ts';
import type { Store } from '../store/store.ts';
import { isAuthorized, type Keys } from './authorized.ts';
import type { LiveChanges } from './live-changes.ts';

export interface ReportsDeps extends Keys {
  readonly store: Store;
  readonly sites: ReadonlyMap<string, Site>;
  readonly live: LiveChanges;
}

const date = z.string().refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)), {
  error: 'is not a date, YYYY-MM-DD',
});
const period = z.object({
  site: z.string({ error: 'is missing: give the id of a site' }),
  from: date.optional(),
  to: date.optional(),
});
const model = z.enum(Object.keys(ATTRIBUTION_MODELS) as [AttributionModelName, ...AttributionModelName[]], {
  error: `is not a model: ${Object.keys(ATTRIBUTION_MODELS).join(', ')}`,
});
const overview = period.extend({
  lookbackDays: z.coerce.number().int().min(1).max(90).optional(),
  model: model.default('last-click'),
  compare: model.optional(),
});
const explain = overview.pick({ site: true, lookbackDays: true });
const page = period.extend({
  cursor: z.string().max(100).default(''),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
});

const phone = z.object({ number: z.string({ error: 'is missing: give a phone number' }).max(100) });

const DAYS_AT_MOST = 4_000;

/** `GET /api/...`: what Hullo knows, as JSON, to whoever holds the key or a session. */
export function createReports(deps: ReportsDeps): Router {
  const router = Router();

  router.use((request, response, next) => {
    response.set('Cache-Control', 'no-store');
    if (!isAuthorized(request, deps)) {
      throw new Fault('unauthorized', 'Send "Authorization: Bearer <API key>", or open a sign-in link.');
    }
    next();
  });

  router.get('/sites', (_request, response) => {
    const sites = [...deps.sites.values()].map(({ id, name, timeZone, lookbackDays }) => ({
      id,
      name,
      timeZone,
      lookbackDays,
    }));
    response.json({ sites });
  });

  router.get('/reports/overview', async (request, response) => {
    const query = parse(overview, request.query);
    const site = siteOf(deps, query.site);
    response.json(
      await deps.store.overview({
        ...daysOf(site, query, deps.now()),
        lookbackDays: query.lookbackDays ?? site.lookbackDays,
        model: query.model,
        compare: query.compare,
      }),
    );
  });

  router.get('/conversations', async (request, response) => {
    const query = parse(page, request.query);
    const site = siteOf(deps, query.site);
    response.json(
      await deps.store.conversations({
        ...daysOf(site, query, deps.now()),
        cursor: query.cursor,
        limit: query.limit,
      }),
    );
  });

  router.get('/conversations/:id', async (request, response) => {
    const query = parse(explain, request.query);
    const site = siteOf(deps, query.site);
    const lookbackDays = query.lookbackDays ?? site.lookbackDays;
    const found = await deps.store.explain({ site: site.id, id: request.params.id, lookbackDays });
    if (!found) throw new Fault('not_found', 'This site has no conversation of this id.');
    response.json(found);
  });

  router.get('/not-counted', async (request, response) => {
    const site = siteOf(deps, parse(period, request.query).site);
    response.json(await deps.store.notCounted(site.id));
  });

  router.get('/check-number', (request, response) => {
    response.json(checkNumber(parse(phone, request.query).number));
  });

  router.get('/live', (request, response) => {
    const site = siteOf(deps, parse(period, request.query).site);
    deps.live.stream(site.id, response);
  });

  return router;
}

function siteOf({ sites }: ReportsDeps, id: string): Site {
  const site = sites.get(id);
  if (!site) throw new Fault('unknown_site', 'No site of this id is set up here.');
  return site;
}

/** The period in the site's zone: the last 30 days unless it is given. */
function daysOf(site: Site, given: { from?: string | undefined; to?: string | undefined }, now: number) {
  const to = given.to ?? localDate(now, site.timeZone);
  const from = given.from ?? nextDate(to, -29);
  if (from > to) throw new Fault('bad_request', 'from is after to.');
  if (nextDate(from, DAYS_AT_MOST) < to)
    throw new Fault('bad_request', `from and to are more than ${DAYS_AT_MOST} days apart.`);
  return { site: site.id, timeZone: site.timeZone, from, to };
}

function parse<T extends z.ZodType>(schema: T, query: unknown): z.infer<T> {
  const result = schema.safeParse(query);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Fault('bad_request', `${issue?.path.join('.')} ${issue?.message}.`);
}
