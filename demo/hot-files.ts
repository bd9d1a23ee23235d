import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Router } from 'express';
import { createServer } from 'vite';

/** Addresses of the finished pages, and the sources that stand behind them while they are being worked on. */
const SOURCES: Readonly<Record<string, string>> = {
  '/shop/': 'demo/shop/index.html',
  '/shop/product': 'demo/shop/product.html',
  '/shop/visit': 'demo/shop/visit.html',
  '/gallery': 'demo/gallery.html',
  '/gallery/stage': 'demo/gallery/stage.html',
  '/gallery/without-script': 'demo/gallery/without-script.html',
  '/server/console/report.html': 'server/console/report.html',
};

/** Widget, demo and console from their sources, with hot reload; what is none of these goes on to the service. */
export async function hotFiles(root: string): Promise<Router> {
  const vite = await createServer({ root, appType: 'custom', server: { middlewareMode: true }, logLevel: 'warn' });
  const files = Router({ strict: true });
  files.get('/hullo.js', (_request, response) => {
    response.type('text/javascript').send(`import('/widget/loader.ts');`);
  });
  files.get(Object.keys(SOURCES), async (request, response) => {
    const source = SOURCES[request.path] ?? '';
    const html = await readFile(join(root, source), 'utf8');
    response.type('text/html').send(await vite.transformIndexHtml(`/${source}`, html));
  });
  // Its sources are named relative to it, so it is shown where it stands.
  files.get('/report', (request, response) => {
    response.redirect(`/server/console/report.html${new URL(request.url, 'http://localhost').search}`);
  });
  files.use(vite.middlewares);
  return files;
}
