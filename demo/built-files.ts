import { join } from 'node:path';
import express, { Router } from 'express';

const PAGES = /^\/shop\/(product|visit)?$/;

/** The shop as Vite built it, under the policy that a careful shop would have. */
export function builtFiles(dist: string): Router {
  // Strict, or /shop/ would be taken for /shop and sent to itself.
  const files = Router({ strict: true });
  files.use(
    '/demo-assets',
    express.static(join(dist, 'demo/demo-assets'), { index: false, immutable: true, maxAge: '1y' }),
  );
  files.get('/shop', (_request, response) => response.redirect('/shop/'));
  files.get(PAGES, (request, response) => {
    const page = PAGES.exec(request.path)?.[1] ?? 'index';
    response.set({
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': "default-src 'self'; img-src 'self' data:; base-uri 'none'; object-src 'none'",
    });
    response.sendFile(join(dist, `demo/demo/shop/${page}.html`));
  });
  return files;
}
