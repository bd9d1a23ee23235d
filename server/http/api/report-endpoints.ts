import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import type { Site } from '../../config/config.ts';
import { checkNumber } from '../../flows/check-number.ts';
import type { Store } from '../../store/store.ts';
import { maySee } from './caller.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { period, siteId } from './period.ts';
import { reportInput, reportQuery } from './reports/report-input.ts';

export interface ReportEndpointsDeps {
  readonly store: Store;
  readonly sites: ReadonlyMap<string, Site>;
  readonly now: () => number;
}

const lookbackDays = z.coerce.number().int().min(1).max(90).optional();

/** What Hullo knows, for whoever may read it. */
export function reportEndpoints({ store, sites, now }: ReportEndpointsDeps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/sites',
      summary: 'The sites that are set up.',
      scope: 'read',
      query: z.object({}),
      answer: z.any(),
      handle: ({ caller }) => ({
        sites: [...sites.values()]
          .filter(({ id }) => maySee(caller, id))
          .map(({ id, name, timeZone, lookbackDays }) => ({ id, name, timeZone, lookbackDays })),
      }),
    }),
    endpoint({
      method: 'get',
      path: '/conversations',
      summary: 'Each conversation of a period with its match, by pages.',
      scope: 'read',
      query: reportInput.omit({ cohort: true }).extend({
        cursor: z.string().max(100).default(''),
        limit: z.coerce.number().int().min(1).max(1_000).default(100),
      }),
      answer: z.any(),
      handle: ({ query, site }) =>
        store.conversations({
          ...reportQuery(site, { ...query, cohort: 'start' }, now()),
          cursor: query.cursor,
          limit: query.limit,
        }),
    }),
    endpoint({
      method: 'get',
      path: '/conversations/:id',
      summary: 'Why: one conversation with its click, its match, its journey, and each model’s credits.',
      scope: 'read',
      query: z.object({ site: siteId, lookbackDays }),
      answer: z.any(),
      async handle({ query, site, params }) {
        const found = await store.explain({
          site: site.id,
          id: params['id'] ?? '',
          lookbackDays: query.lookbackDays ?? site.lookbackDays,
        });
        if (!found) throw new Fault('not_found', 'This site has no conversation of this id.');
        return found;
      },
    }),
    endpoint({
      method: 'get',
      path: '/not-counted',
      summary: 'What was not counted, by day and reason; a count of deliveries.',
      scope: 'read',
      query: period,
      answer: z.any(),
      handle: ({ site }) => store.notCounted(site.id),
    }),
    endpoint({
      method: 'get',
      path: '/check-number',
      summary: 'Whether a phone number exists, and how to mend it if not.',
      scope: 'read',
      query: z.object({ number: z.string({ error: 'is missing: give a phone number' }).max(100) }),
      answer: z.any(),
      handle: ({ query }) => checkNumber(query.number),
    }),
  ];
}
