import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import express, { type ErrorRequestHandler, type Response } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Fault } from '#core/fault.ts';
import type { Config, Site } from './config/config.ts';
import type { LiveSettings } from './config/live-settings.ts';
import type { IdKeeper } from './flows/id-keeper.ts';
import type { PostbackSender } from './flows/postback-sender.ts';
import { SiteConfigs } from './flows/site-configs.ts';
import { conversionEndpoints } from './http/api/conversion-endpoints.ts';
import { type ApiDeps, createApi } from './http/api/create-api.ts';
import { keyEndpoints } from './http/api/key-endpoints.ts';
import { mailEndpoints } from './http/api/mail-endpoints.ts';
import { meEndpoints } from './http/api/me-endpoints.ts';
import { noteEndpoints } from './http/api/note-endpoints.ts';
import { peopleEndpoints } from './http/api/people-endpoints.ts';
import { postbackEndpoints } from './http/api/postback-endpoints.ts';
import { rateEndpoints } from './http/api/rate-endpoints.ts';
import { recordAudit } from './http/api/record-audit.ts';
import { reportEndpoints } from './http/api/report-endpoints.ts';
import { figureEndpoints } from './http/api/reports/figure-endpoints.ts';
import { connectionEndpoints } from './http/api/setup/connection-endpoints.ts';
import { postbackSettingEndpoints } from './http/api/setup/postback-setting-endpoints.ts';
import { privacyEndpoints } from './http/api/setup/privacy-endpoints.ts';
import { siteEndpoints } from './http/api/setup/site-endpoints.ts';
import { shareEndpoints } from './http/api/share-endpoints.ts';
import { siteConfigEndpoints } from './http/api/site-config-endpoints.ts';
import { spendEndpoints } from './http/api/spend-endpoints.ts';
import { viewEndpoints } from './http/api/view-endpoints.ts';
import { callerOf } from './http/authorized.ts';
import { clientAddress } from './http/client-address.ts';
import { createCollect } from './http/collect.ts';
import { faultAnswer } from './http/fault-answer.ts';
import type { LiveChanges } from './http/live-changes.ts';
import { createPages } from './http/pages.ts';
import { Sessions } from './http/sessions.ts';
import { ShareLinks } from './http/share-links.ts';
import { createSignIn } from './http/sign-in.ts';
import { createSiteConfig } from './http/site-config.ts';
import { createTrackedLinks } from './http/tracked-links.ts';
import { WebhookWatch } from './http/webhook-watch.ts';
import { createWebhooks } from './http/webhooks.ts';
import type { SendMail } from './mails/mail-transport.ts';
import type { Passwords } from './security/passwords.ts';
import { Sealer } from './security/sealer.ts';
import type { SignInLinks } from './security/sign-in-links.ts';
import type { Store } from './store/store.ts';
import { DailySalts } from './visitor/daily-salts.ts';

export interface AppDeps {
  readonly config: Config;
  /** The part of it that may change while the service runs. */
  readonly settings: LiveSettings;
  readonly store: Store;
  readonly live: LiveChanges;
  readonly links: SignInLinks;
  readonly passwords: Passwords;
  readonly idKeeper: IdKeeper;
  readonly postbackSender: PostbackSender;
  /** Left out where no mail server is set up. */
  readonly sendMail?: SendMail | undefined;
  readonly log: Logger;
  readonly now: () => number;
  readonly newSecret: (length: number) => string;
  /** Folder of the built widget and console. */
  readonly dist: string;
}

/** The whole service as a function of a request; it does not listen. */
export function createApp(deps: AppDeps): RequestListener {
  const { config, settings, store, live, now, idKeeper, passwords } = deps;
  const { sites } = settings;
  const watch = new WebhookWatch(now);
  const addressOf = (request: IncomingMessage) => clientAddress(request, config.trustedProxies);
  const salts = new DailySalts(store.dailySalt, deps.newSecret);
  const collect = createCollect({
    store,
    sites,
    now,
    salts,
    idKeeper,
    limiter: new RateLimiterMemory({ points: config.collectPerMinute, duration: 60 }),
    trustedProxies: config.trustedProxies,
    countryHeader: config.countryHeader,
    onRecorded: live.changed,
    onError: (error) => logError(deps.log, error, '/collect'),
  });

  const app = express();
  app.set('trust proxy', config.trustedProxies);
  app.set('query parser', 'simple');
  app.use(
    helmet({
      // The demo shows the report in a frame of its own origin; nobody else may.
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          frameAncestors: ["'self'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          objectSrc: ["'none'"],
        },
      },
      // Only where TLS is: a promise of HTTPS on a plain address would lock its owner out.
      strictTransportSecurity: false,
    }),
  );
  app.use((request, response, next) => {
    if (request.secure) response.set('Strict-Transport-Security', 'max-age=31536000');
    next();
  });
  app.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.get('/readyz', async (_request, response) => {
    await store.ping();
    response.json({ status: 'ready' });
  });
  app.use(
    '/go',
    createTrackedLinks({
      store,
      sites,
      salts,
      now,
      addressOf,
      countryHeader: config.countryHeader,
      randomBytes,
      onRecorded: live.changed,
      onError: (error) => logError(deps.log, error, '/go'),
    }),
  );
  app.use(
    '/webhooks',
    createWebhooks({
      store,
      sites,
      now,
      contactKey: config.contactKey,
      idKeeper,
      connections: settings.connections,
      watch,
      onRecorded: live.changed,
    }),
  );
  const configs = new SiteConfigs(store, now);
  app.use('/sites', createSiteConfig(sites, configs));
  const sessions = new Sessions({ people: store.people, now, newSecret: deps.newSecret });
  const sealer = new Sealer([config.sessionKey]);
  const audit = recordAudit(store.people, now, randomBytes);
  const keys = { apiKey: config.apiKey, store, sessions, now };
  const api = {
    endpoints: [
      ...reportEndpoints({ store, sites, now }),
      ...figureEndpoints({ store, now }),
      ...siteEndpoints({ settings, audit }),
      ...connectionEndpoints({ settings, audit, watch, now, newSecret: deps.newSecret }),
      ...postbackSettingEndpoints({ settings, audit, now }),
      ...privacyEndpoints({ store, contactKey: config.contactKey, audit, onRecorded: live.changed }),
      ...keyEndpoints({ store, sites, audit, now, newSecret: deps.newSecret }),
      ...peopleEndpoints({ people: store.people, sites, audit, now, newSecret: deps.newSecret, randomBytes }),
      ...meEndpoints({
        people: store.people,
        passwords,
        sealer,
        limiter: new RateLimiterMemory({ points: 20, duration: 60 }),
        audit,
        now,
        randomBytes,
      }),
      ...conversionEndpoints({ store, contactKey: config.contactKey, audit, now, onRecorded: live.changed }),
      ...spendEndpoints({ store, randomBytes, audit, now, onRecorded: live.changed }),
      ...rateEndpoints({ store, audit, onRecorded: live.changed }),
      ...siteConfigEndpoints({ store, configs, audit, now }),
      ...shareEndpoints({ store, passwords, sites, audit, now, newSecret: deps.newSecret }),
      ...mailEndpoints({ store, sendMail: deps.sendMail, audit, now, newSecret: deps.newSecret }),
      ...viewEndpoints({ store, now, randomBytes }),
      ...noteEndpoints({ store, now, randomBytes, onRecorded: live.changed }),
      ...postbackEndpoints({
        store,
        postbacks: settings.postbacks,
        sender: deps.postbackSender,
        keeper: idKeeper,
        audit,
        now,
      }),
    ],
    streams: [
      {
        path: '/live',
        summary: 'Server-sent events: `change` whenever something of the site was recorded.',
        scope: 'read',
        stream: (site: Site, response: Response) => live.stream(site.id, response),
      },
    ],
    sites,
    limiter: new RateLimiterMemory({ points: config.apiPerMinute, duration: 60 }),
    now,
  } satisfies Omit<ApiDeps, 'callerOf'>;
  app.use('/api', createApi({ ...api, callerOf: (request) => callerOf(request, keys) }));
  const shareLinks = new ShareLinks({
    store,
    passwords,
    sessionKey: config.sessionKey,
    now,
    limiter: new RateLimiterMemory({ points: 20, duration: 60 }),
    addressOf,
    dist: deps.dist,
  });
  app.use('/share/:token/api', createApi({ ...api, callerOf: (request) => shareLinks.callerOf(request) }));
  app.use('/share', shareLinks.router());
  app.use(
    createSignIn({
      people: store.people,
      passwords,
      sealer,
      sessions,
      links: deps.links,
      limiter: new RateLimiterMemory({ points: 20, duration: 60 }),
      addressOf,
      sites,
      now,
    }),
  );
  app.use(createPages(deps.dist));
  app.use(() => {
    throw new Fault('not_found', 'There is nothing at this address.');
  });
  app.use(answerFault(deps.log));

  return (request: IncomingMessage, response: ServerResponse) => {
    const { url = '' } = request;
    if (url === '/collect' || url.startsWith('/collect?')) void collect(request, response);
    else app(request, response);
  };
}

function answerFault(log: Logger): ErrorRequestHandler {
  return (error, request, response, next) => {
    const { status, body } = faultAnswer(asFault(error));
    if (status >= 500) logError(log, error, request.path);
    if (response.headersSent) return next(error);
    if (!request.complete) response.set('Connection', 'close');
    response.status(status).type('application/json').send(body);
  };
}

/** Express refuses a malformed address (`%E0%A4%A`) with an error of its own. */
function asFault(error: unknown): unknown {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (typeof status !== 'number' || status >= 500) return error;
  return status === 404
    ? new Fault('not_found', 'There is nothing at this address.')
    : new Fault('bad_request', 'The request cannot be read.');
}

function logError(log: Logger, error: unknown, path: string): void {
  const cause = error instanceof Error ? (error.cause ?? error.stack) : error;
  log.error({ path, cause: String(cause) }, error instanceof Error ? error.message : 'failed');
}
