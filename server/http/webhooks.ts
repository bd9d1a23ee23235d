import { type Request, Router } from 'express';
import { Fault } from '#core/fault.ts';
import type { ChannelAdapter } from '../channels/channel-adapter.ts';
import { channelAdapters } from '../channels/channel-adapters.ts';
import { answerHandshake } from '../channels/meta/answer-handshake.ts';
import { newReading } from '../channels/new-reading.ts';
import type { Reading } from '../channels/reading.ts';
import type { WebhookRequest } from '../channels/webhook-request.ts';
import type { Connection, Site } from '../config/config.ts';
import { type StartConversations, startConversations } from '../flows/start-conversations.ts';
import { readBody } from './read-body.ts';
import { refuseOtherMethods } from './refuse-other-methods.ts';
import type { WebhookWatch } from './webhook-watch.ts';

/** Meta's payloads end at 3 MB; a little room costs nothing. */
const BODY_AT_MOST = 3.5 * 1024 * 1024;

export interface WebhooksDeps extends StartConversations {
  /** Looked at on each call: they change while the service runs. */
  readonly connections: readonly Connection[];
  readonly watch: WebhookWatch;
  readonly sites: ReadonlyMap<string, Site>;
  readonly now: () => number;
  readonly onRecorded: (site: string) => void;
}

interface Called {
  readonly adapter: ChannelAdapter;
  readonly connection: Connection;
  readonly site: Site;
}

/**
 * `POST /webhooks/<platform>[/<connection>]`, and Meta's handshake by GET. An address for each connection, since each
 * has a secret of its own; without a name, the platform's first.
 */
export function createWebhooks(deps: WebhooksDeps): Router {
  const router = Router();

  router.get('/meta{/:connection}', (request, response) => {
    const { connection } = called(deps, 'meta', request.params.connection);
    const query = new URL(request.originalUrl, 'http://localhost').searchParams;
    const challenge = answerHandshake(query, connection.verifyToken);
    if (challenge === undefined) {
      deps.watch.refused(connection.id, 'verify_token');
      throw new Fault('forbidden', 'hub.mode or hub.verify_token is wrong.');
    }
    deps.watch.shookHands(connection.id);
    response.type('text/plain').send(challenge);
  });

  router.post('/:platform{/:connection}', async (request, response) => {
    const { adapter, connection, site } = called(deps, request.params.platform, request.params.connection);
    const call = await webhookRequest(request, deps.now());
    if (!adapter.verify(call, connection)) {
      deps.watch.refused(connection.id, 'bad_signature');
      await deps.store.countRefusals([{ site: site.id, reason: 'bad_signature', count: 1, at: call.receivedAt }]);
      throw new Fault(
        'bad_signature',
        `This call lacks the proof that its sender is ${connection.platform}: ${adapter.proof}.`,
      );
    }
    deps.watch.seen(connection.id);
    const reading = read(adapter, call, connection);
    const { fresh } = await startConversations(deps, site, reading, call.receivedAt);
    if (reading.messages.length === 0 && reading.labels.length === 0 && reading.problems.length > 0) {
      throw new Fault('bad_request', `${reading.problems.join('; ')}.`);
    }
    if (reading.problems.length > 0) response.json({ problems: reading.problems });
    else response.type(adapter.answer.type).send(adapter.answer.body);
    if (fresh > 0) deps.onRecorded(site.id);
  });
  refuseOtherMethods(router, [
    { path: '/meta{/:connection}', method: 'get' },
    { path: '/:platform{/:connection}', method: 'post' },
  ]);
  return router;
}

function called({ connections, sites }: WebhooksDeps, platform: string, id: string | undefined): Called {
  const adapter = channelAdapters.get(platform);
  const connection = connections.find((one) => one.platform === platform && (id === undefined || one.id === id));
  const site = connection && sites.get(connection.site);
  if (!adapter || !site) throw new Fault('not_found', 'No connection of this name is set up here.');
  return { adapter, connection, site };
}

async function webhookRequest(request: Request, receivedAt: number): Promise<WebhookRequest> {
  return {
    url: `${request.protocol}://${request.host}${request.originalUrl}`,
    header: (name) => request.get(name),
    body: await readBody(request, BODY_AT_MOST),
    receivedAt,
  };
}

/** What a call tells. One that tells nothing, or nothing that can be read, counts as one thing that was not understood. */
function read(adapter: ChannelAdapter, call: WebhookRequest, connection: Connection): Reading {
  try {
    const reading = adapter.read(call, connection);
    const isEmpty = Object.values(reading).every((list: readonly unknown[]) => list.length === 0);
    return isEmpty ? { ...reading, skipped: ['unknown_item'] } : reading;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ...newReading(), skipped: ['unknown_item'], problems: ['The body is not what this platform writes'] };
  }
}
