import express, { type Request, Router } from 'express';
import { Fault } from '#core/fault.ts';
import type { Site } from '../../config/config.ts';
import { type Caller, mayDo, maySee } from './caller.ts';
import type { Endpoint, StreamEndpoint } from './endpoint.ts';
import { parseInput } from './parse-input.ts';

export interface ApiDeps {
  readonly endpoints: readonly Endpoint[];
  readonly streams: readonly StreamEndpoint[];
  readonly sites: ReadonlyMap<string, Site>;
  /** Who asks; undefined for a stranger. */
  readonly callerOf: (request: Request) => Promise<Caller | undefined> | Caller | undefined;
}

const BODY_AT_MOST = '20mb';

/** `/api/...`: every endpoint behind the same few rules. */
export function createApi({ endpoints, streams, sites, callerOf }: ApiDeps): Router {
  const router = Router();
  const callers = new WeakMap<Request, Caller>();

  router.use(async (request, response, next) => {
    response.set('Cache-Control', 'no-store');
    const caller = await callerOf(request);
    if (!caller) throw new Fault('unauthorized', 'Send "Authorization: Bearer <API key>", or open a sign-in link.');
    callers.set(request, caller);
    next();
  });

  const allowed = (request: Request, scope: Caller['scope']): Caller => {
    const caller = callers.get(request);
    if (caller && mayDo(caller, scope)) return caller;
    throw new Fault('forbidden', `This needs the scope "${scope}"; the key that was sent has less.`);
  };
  const siteFor = (caller: Caller, id: unknown): Site => {
    const site = typeof id === 'string' && maySee(caller, id) ? sites.get(id) : undefined;
    if (!site) throw new Fault('unknown_site', 'No site of this id is set up here.');
    return site;
  };

  for (const { path, scope, stream } of streams) {
    router.get(path, (request, response) => {
      stream(siteFor(allowed(request, scope), request.query['site']), response);
    });
  }
  for (const endpoint of endpoints) {
    const bodies = [
      express.json({ limit: BODY_AT_MOST, type: 'application/json' }),
      express.text({ limit: BODY_AT_MOST, type: ['text/csv', 'text/plain'] }),
    ];
    router[endpoint.method](endpoint.path, ...(endpoint.body ? bodies : []), async (request, response) => {
      const caller = allowed(request, endpoint.scope);
      const query = parseInput(endpoint.query, request.query) as { readonly site?: string };
      const body = endpoint.body && parseInput(endpoint.body, request.body);
      const site = query.site === undefined ? undefined : siteFor(caller, query.site);
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
      if (!endpoint.file) return void response.json(answer);
      const { name, text } = endpoint.file(answer);
      response.attachment(name).type('text/csv').send(text);
    });
  }
  return router;
}
