import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { nanoid } from 'nanoid';
import { pino } from 'pino';
import { createApp } from './app.ts';
import type { Config } from './config/config.ts';
import { ConfigError } from './config/config-error.ts';
import { LiveSettings } from './config/live-settings.ts';
import { IdKeeper } from './flows/id-keeper.ts';
import { PostbackSender } from './flows/postback-sender.ts';
import { LiveChanges } from './http/live-changes.ts';
import { mailTransport } from './mails/mail-transport.ts';
import { runForgetting } from './run-forgetting.ts';
import { runMails } from './run-mails.ts';
import { runPostbacks } from './run-postbacks.ts';
import { runSummaries } from './run-summaries.ts';
import { Passwords } from './security/passwords.ts';
import { Sealer } from './security/sealer.ts';
import { SignInLinks } from './security/sign-in-links.ts';
import { openSqliteStore } from './store/sqlite/open-sqlite-store.ts';
import { warmReports } from './warm-reports.ts';

/** A service that answers. */
export interface Service {
  readonly server: Server;
  /** The port it got; the one asked for, unless that was 0. */
  readonly port: number;
  /** A path that signs in once. */
  readonly signInPath: () => string;
  /** Takes no more requests, finishes and commits those it has, and closes the store. */
  stop(): Promise<void>;
}

/**
 * Opens the store and listens.
 * @param wrap puts more in front of the service on the same address
 * @param sends whether postbacks leave from here; what happened is kept for them either way
 * @throws ConfigError with the one line to show
 */
export async function startService(
  config: Config,
  wrap: (service: RequestListener, signInPath: () => string) => RequestListener = (service) => service,
  sends = true,
): Promise<Service> {
  const log = pino({ level: config.logLevel });
  const now = Date.now;
  const store = await openSqliteStore(config.dataFolder).catch((error: Error) => {
    throw new ConfigError(`The data folder ${config.dataFolder} cannot be used: ${error.message}`);
  });
  const idKeeper = new IdKeeper(config.postbacks, new Sealer(config.sealKeys));
  const postbackSender = new PostbackSender({ store, keeper: idKeeper, now, random: Math.random, newSecret: nanoid });
  const live = new LiveChanges();
  const links = new SignInLinks(nanoid, now);
  const signInPath = () => links.mint();
  const sendMail = mailTransport(config.smtp);
  const settings = new LiveSettings(config);
  const app = createApp({
    config,
    settings,
    store,
    live,
    links,
    passwords: new Passwords(),
    idKeeper,
    postbackSender,
    sendMail,
    log,
    now,
    newSecret: nanoid,
    dist: join(import.meta.dirname, '../dist'),
  });
  const server = createServer(wrap(app, signInPath));
  // Longer than any proxy keeps a connection, so that none is closed under a request.
  server.keepAliveTimeout = 75_000;
  const port = await listen(server, config).catch(async (error) => {
    await store.close();
    throw error;
  });
  const stopForgetting = runForgetting(settings.sites, { store, now }, log);
  const stopPostbacks = runPostbacks(sends ? config.postbacks : [], postbackSender, log);
  const stopMails = sends && sendMail ? runMails(settings.sites, { store, send: sendMail, now }, log) : async () => {};
  let stopWarming = async () => {};
  // Not before: without summaries a long report reads every row, and others would have to wait for it.
  const stopSummaries = runSummaries(settings.sites, { store, now, newSecret: nanoid }, log, () => {
    stopWarming = warmReports([...settings.sites.values()], { store, now }, log);
  });
  log.info({ port }, 'listening');
  return {
    server,
    port,
    signInPath,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      live.close();
      server.closeIdleConnections();
      // A visitor who never finishes a request must not keep the service from stopping.
      const patience = setTimeout(() => server.closeAllConnections(), 5_000);
      await Promise.all([closed, stopForgetting(), stopPostbacks(), stopSummaries(), stopMails(), stopWarming()]);
      clearTimeout(patience);
      await store.close();
      log.info('stopped');
    },
  };
}

function listen(server: Server, { port, host }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new ConfigError(
          LISTEN_ERRORS[error.code ?? '']?.(port, host) ?? `Cannot listen on port ${port}: ${error.message}`,
        ),
      );
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

const LISTEN_ERRORS: Readonly<Record<string, (port: number, host: string | undefined) => string>> = {
  EADDRINUSE: (port) => `Port ${port} is in use; stop what uses it, or set PORT to another number.`,
  EACCES: (port) => `Port ${port} needs rights that this user does not have; set PORT to 1024 or more.`,
  EADDRNOTAVAIL: (_port, host) => `HOST ${host} is no address of this machine.`,
};
