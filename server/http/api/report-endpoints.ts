import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import type { Site } from '../../config/config.ts';
import { checkNumber } from '../../flows/check-number.ts';
import type { Store } from '../../store/store.ts';
import { maySee } from './caller.ts';
import { conversation, explainedConversation } from './conversation-answers.ts';
import { conversationCursor, writeCursor } from './conversation-cursor.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { daysOf, period, siteId } from './period.ts';
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
      isShared: true,
      query: z.object({}),
      answer: z.object({
        sites: z.array(
          z.object({
            id: z.string(),
            name: z.string(),
            timeZone: z.string().describe('IANA zone in which its days are counted.'),
            lookbackDays: z.int().describe('Days after which a click no longer earns credit.'),
            currency: z.string().describe('ISO 4217: what its money is counted in.'),
          }),
        ),
      }),
      handle: ({ caller }) => ({
        sites: [...sites.values()]
          .filter(({ id }) => maySee(caller, id))
          .map(({ id, name, timeZone, lookbackDays, currency }) => ({ id, name, timeZone, lookbackDays, currency })),
      }),
    }),
    endpoint({
      method: 'get',
      path: '/conversations',
      summary: 'Each conversation of a period with its match, by pages.',
      scope: 'read',
      isShared: true,
      query: reportInput.omit({ cohort: true }).extend({
        order: z.enum(['oldest', 'newest'], { error: 'is oldest or newest: which comes first' }).default('oldest'),
        cursor: conversationCursor,
        limit: z.coerce.number().int().min(1).max(1_000).default(100),
      }),
      answer: z.object({
        conversations: z.array(conversation).readonly(),
        next: z.string().nullable().describe('The `cursor` of the next page; null at the end.'),
      }),
      table: ({ conversations }) => ({
        columns: [
          'id',
          'at',
          'channel',
          'destination',
          'form',
          'method',
          'reason',
          'confidence',
          'reference',
          'clickId',
          'adId',
        ],
        rows: conversations.map((one) => [
          one.id,
          new Date(one.at).toISOString(),
          one.channel,
          one.destination,
          one.form,
          one.match.method,
          one.match.reason,
          one.match.confidence,
          one.reference,
          one.clickId,
          one.ad?.adId ?? null,
        ]),
      }),
      async handle({ query, site }) {
        const { order, cursor: after, limit } = query;
        const { conversations, next } = await store.conversations({
          ...reportQuery(site, { ...query, cohort: 'start' }, now()),
          order,
          after,
          limit,
        });
        return { conversations, next: next && writeCursor(next) };
      },
    }),
    endpoint({
      method: 'get',
      path: '/conversations/:id',
      summary: 'Why: one conversation with its click, its match, its journey, and each model’s credits.',
      scope: 'read',
      isShared: true,
      query: z.object({ site: siteId, lookbackDays }),
      answer: explainedConversation,
      async handle({ query, site, params, caller }) {
        const found = await store.explain({
          site: site.id,
          id: params['id'] ?? '',
          lookbackDays: query.lookbackDays ?? site.lookbackDays,
          // What a link does not list it does not explain either.
          ...(caller.within && { within: reportQuery(site, { cohort: 'start', ...query }, now()) }),
        });
        if (!found) throw new Fault('not_found', 'This site has no conversation of this id.');
        return found;
      },
    }),
    endpoint({
      method: 'get',
      path: '/not-counted',
      summary: 'What was not counted, by day (of UTC) and reason; a count of deliveries.',
      scope: 'read',
      query: period,
      answer: z.object({
        days: z.array(z.object({ day: z.string(), reason: z.string(), count: z.int() })).readonly(),
      }),
      table: ({ days }) => ({
        columns: ['day', 'reason', 'count'],
        rows: days.map(({ day, reason, count }) => [day, reason, count]),
      }),
      // A refusal belongs to no zone: it may have named no site at all.
      handle: ({ query, site }) => store.notCounted(daysOf({ ...site, timeZone: 'UTC' }, query, now())),
    }),
    endpoint({
      method: 'get',
      path: '/check-number',
      summary: 'Whether a phone number exists, and how to mend it if not.',
      scope: 'read',
      query: z.object({ number: z.string({ error: 'is missing: give a phone number' }).max(100) }),
      answer: z.object({
        isValid: z.boolean(),
        digits: z.string().describe('As a chat link wants them; empty if there are none.'),
        international: z.string().describe('As it is written abroad; empty if it is not valid.'),
        country: z.string().describe('Two letters; empty if not known.'),
        reason: z.string().describe('What is wrong and how to mend it; empty if nothing is.'),
      }),
      handle: ({ query }) => checkNumber(query.number),
    }),
  ];
}
