import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import express, { Router } from 'express';

const HOUR_S = 3_600;

/** The files that Vite built: the widget for everybody's pages, the console for the owner's. */
export function createPages(dist: string): Router {
  const router = Router();
  // Files of a few kilobytes, fetched once by each browser: small is worth more than quick.
  router.use(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } } }));
  const widget = express.static(join(dist, 'widget'), {
    index: false,
    setHeaders(response, path) {
      // Other sites import these: modules are always fetched across origins with CORS.
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
      response.setHeader('Timing-Allow-Origin', '*');
      response.setHeader('Cache-Control', path.endsWith('hullo.js') ? `public, max-age=${HOUR_S}` : IMMUTABLE);
    },
  });
  router.use((request, response, next) =>
    request.path.startsWith('/hullo') ? widget(request, response, next) : next(),
  );
  router.use(
    '/console-assets',
    express.static(join(dist, 'console/console-assets'), { index: false, immutable: true, maxAge: '1y' }),
  );
  for (const page of ['report', 'sign-in', 'setup', 'setup-preview', 'account']) {
    router.get(`/${page.replace('-preview', '/preview')}`, async (_request, response) => {
      // Known by what is in it and not by when it was built: a tab that is open is older only if something changed.
      const html = await readFile(join(dist, `console/server/console/${page}.html`));
      response.set('Cache-Control', 'no-cache').type('html').send(html);
    });
  }
  return router;
}

const IMMUTABLE = 'public, max-age=31536000, immutable';
