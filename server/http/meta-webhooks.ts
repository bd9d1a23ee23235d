import { Router } from 'express';
import { Fault } from '#core/fault.ts';
import { answerHandshake } from '../channels/meta/answer-handshake.ts';
import { isSigned } from '../channels/meta/is-signed.ts';
import { parseExactJson } from '../channels/meta/parse-exact-json.ts';
import { readWebhook } from '../channels/meta/read-webhook.ts';
import type { Connection, Site } from '../config/config.ts';
import { type StartConversations, startConversations } from '../flows/start-conversations.ts';
import { readBody } from './read-body.ts';

/** Meta's payloads end at 3 MB; a little room costs nothing. */
const BODY_AT_MOST = 3.5 * 1024 * 1024;

export interface MetaWebhooksDeps extends StartConversations {
  readonly connections: readonly [Connection, ...Connection[]];
  readonly sites: ReadonlyMap<string, Site>;
  readonly now: () => number;
  readonly onRecorded: (site: string) => void;
}

/** `GET|POST /webhooks/meta[/:connection]`: one address for each Meta app, since each signs with its own secret. */
export function createMetaWebhooks(deps: MetaWebhooksDeps): Router {
  const router = Router();
  const find = (id: string | undefined): { connection: Connection; site: Site } => {
    const connection = id === undefined ? deps.connections[0] : deps.connections.find((one) => one.id === id);
    const site = connection && deps.sites.get(connection.site);
    if (!connection || !site) throw new Fault('not_found', 'No connection of this name is set up here.');
    return { connection, site };
  };

  router.get('{/:connection}', (request, response) => {
    const { connection } = find(request.params.connection);
    const query = new URL(request.originalUrl, 'http://localhost').searchParams;
    const challenge = answerHandshake(query, connection.verifyToken);
    if (challenge === undefined) throw new Fault('forbidden', 'hub.mode or hub.verify_token is wrong.');
    response.type('text/plain').send(challenge);
  });

  router.post('{/:connection}', async (request, response) => {
    const { connection, site } = find(request.params.connection);
    const body = await readBody(request, BODY_AT_MOST);
    const receivedAt = deps.now();
    if (!isSigned(body, request.get('x-hub-signature-256'), connection.appSecret)) {
      await deps.store.countRefusals([{ site: site.id, reason: 'bad_signature', count: 1, at: receivedAt }]);
      throw new Fault('bad_signature', "X-Hub-Signature-256 does not fit the body and this connection's app secret.");
    }
    const { fresh } = await startConversations(deps, site, readWebhook(parse(body)), receivedAt);
    response.status(200).type('text/plain').send('ok');
    if (fresh > 0) deps.onRecorded(site.id);
  });
  return router;
}

function parse(body: Buffer): unknown {
  try {
    return parseExactJson(body.toString('utf8'));
  } catch {
    throw new Fault('bad_request', 'The body is not JSON.');
  }
}
