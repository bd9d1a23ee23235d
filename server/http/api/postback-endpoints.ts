import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import type { Postback, Site } from '../../config/config.ts';
import type { IdKeeper } from '../../flows/id-keeper.ts';
import type { PostbackSender } from '../../flows/postback-sender.ts';
import { previewPostback } from '../../flows/preview-postback.ts';
import { readFact } from '../../flows/read-fact.ts';
import { adapterOf } from '../../postbacks/adapter-of.ts';
import { isTold } from '../../postbacks/is-told.ts';
import type { Store } from '../../store/store.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { siteId } from './period.ts';
import { postbackAnswers } from './postback-answers.ts';
import type { RecordAudit } from './record-audit.ts';
import { sampleFact, sampleFactInput } from './sample-fact.ts';

export interface PostbackEndpointsDeps {
  readonly store: Store;
  readonly postbacks: readonly Postback[];
  readonly sender: Pick<PostbackSender, 'circuit'>;
  readonly keeper: IdKeeper;
  readonly audit: RecordAudit;
  readonly now: () => number;
}

const STATUSES = ['file', 'queued', 'sending', 'sent', 'unsendable', 'expired', 'dead', 'withdrawn'] as const;
/** More rows than any platform takes in one file. */
const ROWS_AT_MOST = 100_000;

const ofSite = z.object({ site: siteId });

/** What ad platforms are told: how it goes, what would be sent, what is tried again, and files to hand on. */
export function postbackEndpoints({ store, postbacks, sender, keeper, audit, now }: PostbackEndpointsDeps): Endpoint[] {
  const called = (site: Site, params: Readonly<Record<string, string>>): Postback => {
    const postback = postbacks.find(({ id, site: home }) => id === params['id'] && home === site.id);
    if (!postback) throw new Fault('not_found', 'This site has no postback of this id; they stand in config.json.');
    return postback;
  };
  return [
    endpoint({
      method: 'get',
      path: '/postbacks',
      summary: 'Who is told what happens: counts by status, the last error, and whether the destination answers.',
      scope: 'read',
      query: ofSite,
      answer: postbackAnswers.list,
      async handle({ site }) {
        const counts = new Map((await store.postbackCounts(site.id)).map((entry) => [entry.postback, entry]));
        return {
          postbacks: postbacks
            .filter((postback) => postback.site === site.id)
            .map((postback) => {
              const { counts: byStatus = {}, lastSentAt = null, lastError = null } = counts.get(postback.id) ?? {};
              const circuit = sender.circuit(postback);
              const state = circuit.state(now());
              return {
                id: postback.id,
                kind: postback.kind,
                when: { ...postback.when },
                delivery: adapterOf(postback).delivery.by,
                needsConsent: postback.needsConsent,
                destinations: [...postback.destinations],
                counts: Object.fromEntries(STATUSES.map((status) => [status, byStatus[status] ?? 0])),
                lastSentAt,
                lastError,
                circuit: { state, openUntil: state === 'open' ? circuit.openUntil : null },
              };
            }),
        };
      },
    }),
    endpoint({
      method: 'get',
      path: '/postbacks/:id/events',
      summary: 'What a postback was told, is told and could not be told, with reasons; the newest first, by pages.',
      scope: 'read',
      query: ofSite.extend({
        status: z.enum(['', ...STATUSES], { error: `is not a status: ${STATUSES.join(', ')}` }).default(''),
        cursor: z.string().max(100).default(''),
        limit: z.coerce.number().int().min(1).max(1_000).default(100),
      }),
      answer: postbackAnswers.events,
      async handle({ site, params, query: { status, cursor, limit } }) {
        const { id } = called(site, params);
        const { events, next } = await store.postbackEvents({ site: site.id, postback: id, status, cursor, limit });
        return { events: [...events], next };
      },
    }),
    endpoint({
      method: 'post',
      path: '/postbacks/:id/resend',
      summary: 'Queues again, under the same ids, what was refused or could not be sent.',
      scope: 'write',
      query: ofSite,
      body: z.object({
        events: z.array(z.string().max(200)).max(500, { error: 'has more than 500 entries' }).default([]),
      }),
      answer: postbackAnswers.resent,
      async handle({ site, params, body, caller }) {
        const { id } = called(site, params);
        const queued = await store.resendPostbacks({ site: site.id, postback: id, now: now(), events: body.events });
        if (queued > 0) await audit(caller, 'postback.resent', `${queued} by ${id} of ${site.id}`);
        return { queued };
      },
    }),
    endpoint({
      method: 'get',
      path: '/postbacks/:id/dry-run',
      summary: 'The exact call that would tell what happened, its secrets masked. Nothing is sent.',
      scope: 'admin',
      query: ofSite.extend({
        event: z.string().max(200).default(''),
        limit: z.coerce.number().int().min(1).max(20).default(1),
      }),
      answer: postbackAnswers.previews,
      async handle({ site, params, query }) {
        const postback = called(site, params);
        const facts = await store.postbackFacts({
          site: site.id,
          postback: postback.id,
          event: query.event,
          since: 0,
          dueBy: Number.MAX_SAFE_INTEGER,
          status: '',
          newestFirst: true,
          limit: query.limit,
        });
        if (query.event && facts.length === 0) throw new Fault('not_found', 'This postback has no event of this id.');
        return { previews: facts.map((fact) => previewPostback(postback, readFact(postback, fact, keeper), now())) };
      },
    }),
    endpoint({
      method: 'post',
      path: '/postbacks/:id/dry-run',
      summary: 'The exact call for something made up: shows a new postback before anything happened. Nothing is sent.',
      scope: 'admin',
      query: ofSite,
      body: sampleFactInput,
      answer: postbackAnswers.previews,
      handle({ site, params, body }) {
        const postback = called(site, params);
        return { previews: [previewPostback(postback, sampleFact(postback, body, now()), now())] };
      },
    }),
    endpoint({
      method: 'get',
      path: '/postbacks/:id/file',
      summary: 'The file to upload. It holds all that the platform still takes: rows that it knows, it ignores.',
      scope: 'read',
      query: ofSite,
      answer: z.object({ name: z.string(), text: z.string() }),
      file: (answer) => answer,
      async handle({ site, params }) {
        const postback = called(site, params);
        const { delivery, maxAgeMs, whyNot } = adapterOf(postback);
        if (delivery.by !== 'file') {
          throw new Fault('bad_request', `${postback.id} is sent by Hullo itself; there is no file to fetch.`);
        }
        const facts = await store.postbackFacts({
          site: site.id,
          postback: postback.id,
          event: '',
          since: now() - maxAgeMs,
          dueBy: now(),
          status: 'file',
          newestFirst: false,
          limit: ROWS_AT_MOST,
        });
        const told = facts
          .map((fact) => readFact(postback, fact, keeper))
          .filter((fact) => isTold(postback, fact) && whyNot(fact, postback.settings, now()) === undefined);
        return { name: `${postback.id}.csv`, text: delivery.file(told, postback.settings) };
      },
    }),
  ];
}
