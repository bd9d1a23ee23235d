import { join } from 'node:path';
import express, { Router } from 'express';

/** Addresses, and the built pages that stand behind them. */
const PAGES: Readonly<Record<string, string>> = {
  '/shop/': 'shop/index',
  '/shop/product': 'shop/product',
  '/shop/visit': 'shop/visit',
  '/gallery': 'gallery',
  '/gallery/stage': 'gallery/stage',
  '/gallery/without-script': 'gallery/without-script',
};

/** Shop and gallery as Vite built them, under the policy that a careful shop would have. */
export function builtFiles(dist: string): Router {
  // Strict, or /shop/ would be taken for /shop and sent to itself.
  const files = Router({ strict: true });
  files.use(
    '/demo-assets',
    express.static(join(dist, 'demo/demo-assets'), { index: false, immutable: true, maxAge: '1y' }),
  );
  files.get('/shop', (_request, response) => response.redirect('/shop/'));
  files.get(Object.keys(PAGES), (request, response) => {
    response.set({
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': "default-src 'self'; img-src 'self' data:; base-uri 'none'; object-src 'none'",
    });
    response.sendFile(join(dist, `demo/demo/${PAGES[request.path]}.html`));
  });
  return files;
}
