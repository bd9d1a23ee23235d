import { createServer } from 'node:http';
import express from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Site } from '../../../server/config/config.ts';
import { createApi } from '../../../server/http/api/create-api.ts';
import type { Endpoint } from '../../../server/http/api/endpoint.ts';
import { faultAnswer } from '../../../server/http/fault-answer.ts';

const SHOP: Site = {
  id: 'shop',
  name: 'The shop',
  timeZone: 'UTC',
  origins: [],
  lookbackDays: 30,
  silentDays: 7,
  destinations: [],
  links: [],
  currency: 'EUR',
  labels: [],
};

/** An API of made-up endpoints over real HTTP, for an owner who need not sign in. */
export async function startApi(endpoints: readonly Endpoint[]) {
  const app = express();
  app.set('query parser', 'simple');
  app.use(
    '/api',
    createApi({
      endpoints,
      streams: [],
      sites: new Map([[SHOP.id, SHOP]]),
      callerOf: () => ({ name: 'key:test', scope: 'admin', sites: 'all', isOwner: true }),
      now: Date.now,
      limiter: new RateLimiterMemory({ points: 1_000, duration: 60 }),
    }),
  );
  const answerFault: express.ErrorRequestHandler = (error, _request, response, _next) => {
    const { status, body } = faultAnswer(error);
    response.status(status).type('application/json').send(body);
  };
  app.use(answerFault);
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
