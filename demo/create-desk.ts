import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import express, { type Router } from 'express';
import type { Config } from '../server/config/config.ts';
import { ConfigError } from '../server/config/config-error.ts';
import { DEMO } from './demo-world.ts';
import { createPhoneRouter } from './phone/phone-router.ts';

export interface DeskOptions {
  readonly config: Config;
  /** The service, for every address that is not the demo's. */
  readonly next: RequestListener;
  readonly signInPath: () => string;
  /** Shop pages, built or hot. */
  readonly files: Router;
}

/** The demo in front of the service, on one origin: shop, phone, and a report that is signed in already. */
export function createDesk({ config, next, signInPath, files }: DeskOptions): RequestListener {
  const meta = config.connections.find(({ platform }) => platform === 'meta');
  if (!meta) throw new ConfigError('The demo needs a connection of platform "meta" in config.json.');
  const desk = express();
  desk.disable('x-powered-by');
  desk.get('/', (_request, response) => response.redirect('/shop/'));
  desk.get('/demo/report', (_request, response) => response.redirect(303, signInPath()));
  desk.use('/demo/phone', (request, response, following) => {
    createPhoneRouter({
      // The phone stands for Meta and calls the service from outside, at whatever port it got.
      serviceOrigin: `http://localhost:${request.socket.localPort}`,
      appSecret: meta.secret,
      connection: meta.id,
      whatsapp: DEMO.whatsapp,
      messenger: DEMO.messenger,
      now: Date.now,
      random: () => randomBytes(12).toString('hex'),
    })(request, response, following);
  });
  desk.use(files);
  desk.use((request, response) => next(request, response));
  return desk;
}
