import { type Request, type Response, Router } from 'express';
import type { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Fault } from '#core/fault.ts';
import type { Site } from '../../config/config.ts';
import { isFromForeignPage } from '../is-from-foreign-page.ts';
import { refuseOtherMethods } from '../refuse-other-methods.ts';
import { answerFormat } from './answer-format.ts';
import { boundQuery } from './bound-query.ts';
import { type Caller, mayDo, maySee } from './caller.ts';
import type { Endpoint, StreamEndpoint } from './endpoint.ts';
import { jsonSchema } from './json-schema.ts';
import { onlyKnownParameters } from './only-known-parameters.ts';
import { openApiEndpoint } from './open-api-endpoint.ts';
import { parseInput } from './parse-input.ts';
import { readApiBody } from './read-api-body.ts';
import { sendAnswer } from './send-answer.ts';

export interface ApiDeps {
  readonly endpoints: readonly Endpoint[];
  readonly streams: readonly StreamEndpoint[];
  readonly sites: ReadonlyMap<string, Site>;
  /** Who asks; undefined for a stranger. */
  readonly callerOf: (request: Request) => Promise<Caller | undefined> | Caller | undefined;
  /** Points of a key, or of a person who is signed in: one a request. */
  readonly limiter: RateLimiterMemory;
  readonly now: () => number;
}

/** `/api/...`: every endpoint behind the same few rules. */
export function createApi({ endpoints, streams, sites, callerOf, limiter, now }: ApiDeps): Router {
  const router = Router();
  const callers = new WeakMap<Request, Caller>();

  router.use(async (request, response, next) => {
    response.set('Cache-Control', 'no-store');
    const caller = await callerOf(request);
    if (!caller) throw new Fault('unauthorized', 'Send "Authorization: Bearer <API key>", or open a sign-in link.');
    await limiter.consume(caller.name).catch(slowDown(response));
    refuseForeignPage(request);
    callers.set(request, caller);
    next();
  });

  const allowed = (request: Request, { scope, isShared = false }: Pick<Endpoint, 'scope' | 'isShared'>): Caller => {
    const caller = callers.get(request);
    if (caller?.within && !isShared) throw new Fault('not_found', 'There is nothing at this address of this link.');
    if (caller && mayDo(caller, scope)) return caller;
    throw new Fault('forbidden', `This needs the scope "${scope}"; the key that was sent has less.`);
  };
  const siteFor = (caller: Caller, id: unknown): Site => {
    const site = typeof id === 'string' && maySee(caller, id) ? sites.get(id) : undefined;
    if (!site) throw new Fault('unknown_site', 'No site of this id is set up here.');
    return site;
  };

  const all = inOrder([...endpoints, openApiEndpoint(endpoints, streams)]);
  for (const { path, scope, stream } of streams) {
    router.get(path, (request, response, next) => {
      // A stream has no end that a HEAD could tell of.
      if (request.method === 'HEAD') return next();
      const caller = allowed(request, { scope });
      onlyKnownParameters(['site'], request.query);
      stream(siteFor(caller, request.query['site']), response);
    });
  }
  for (const endpoint of all) {
    const parameters = Object.keys(jsonSchema(endpoint.query).properties ?? {});
    const known = endpoint.table ? [...parameters, 'format'] : parameters;
    router[endpoint.method](endpoint.path, async (request, response) => {
      const caller = allowed(request, endpoint);
      onlyKnownParameters(known, request.query);
      const asked = request.query['site'];
      // Before anything else is looked at: of a site that is not the caller's, nothing is told, not even what is wrong.
      const site = typeof asked === 'string' && parameters.includes('site') ? siteFor(caller, asked) : undefined;
      const format = answerFormat(request, endpoint);
      const parsed = parseInput(endpoint.query, request.query);
      const query = caller.within && site ? boundQuery(caller.within.query, site, parsed, now()) : parsed;
      const body = endpoint.body && parseInput(endpoint.body, await readApiBody(request, response, endpoint.bodyType));
      const answer = await endpoint.handle({
        query,
        body,
        params: request.params as Record<string, string>,
        caller,
        get site() {
          if (!site) throw new Error(`${endpoint.path} asks for a site and has none in its query`);
          return site;
        },
      });
      sendAnswer(request, response, { endpoint, answer, format });
    });
  }
  refuseOtherMethods(router, [
    ...streams.map(({ path }) => ({ path, method: 'get' as const, isStream: true })),
    ...all,
  ]);
  return router;
}

/** Fixed paths before those with a part that may be anything, so that `/keys/x` never hides `/keys/import`. */
function inOrder(endpoints: readonly Endpoint[]): readonly Endpoint[] {
  const rank = ({ path }: Endpoint) => path.replaceAll(':', '\uffff');
  return endpoints.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** A signed-in browser changes things only from our own pages; a key is not sent by a browser on its own. */
function refuseForeignPage(request: Request): void {
  if (['GET', 'HEAD'].includes(request.method) || request.get('authorization') !== undefined) return;
  if (!isFromForeignPage(request)) return;
  throw new Fault('foreign_origin', 'Only pages of this service may change something for whoever is signed in.');
}

const slowDown = (response: Response) => (reason: Error | RateLimiterRes) => {
  if (reason instanceof Error) throw reason;
  const seconds = Math.max(1, Math.ceil(reason.msBeforeNext / 1_000));
  response.set('Retry-After', String(seconds));
  throw new Fault('too_many_requests', `Too many requests of this key; go on in ${seconds} seconds.`);
};
