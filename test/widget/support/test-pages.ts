import type { Middleware } from '@web/dev-server-core';

/** Bodies that arrived, by the token of the test that sent them. */
const arrived = new Map<string, string[]>();

/**
 * The server's half of the browser tests:
 * - `/page?head=&body=&csp=` is a page of one's own, so that each test has a page view to itself;
 * - `POST /sink/<token>/collect` takes beacons, or answers as `?` the token's ending asks (`...-503`);
 * - `GET /sink/<token>` lists what arrived.
 */
export const testPages: Middleware = async (context, next) => {
  const { path, query, method } = context;
  if (path === '/page') {
    const part = (name: string) => String(query[name] ?? '');
    if (query['csp']) context.set('content-security-policy', part('csp'));
    context.type = 'html';
    context.body = `<!doctype html><html lang="${part('lang') || 'en'}" dir="${part('dir') || 'ltr'}"><head><meta charset="utf-8">
<title>${part('title') || 'Sourdough'}</title>${part('head')}</head><body>${part('body')}</body></html>`;
    return;
  }
  const [, token, collect] = /^\/sink\/([\w-]+)(\/collect)?$/.exec(path) ?? [];
  if (!token) return next();
  const bodies = arrived.get(token) ?? [];
  arrived.set(token, bodies);
  if (collect && method === 'POST') {
    let body = '';
    for await (const chunk of context.req) body += chunk;
    const status = Number(/-(\d{3})$/.exec(token)?.[1] ?? 204);
    if (status === 204) bodies.push(body);
    context.status = status;
    context.body = null;
    context.status = status;
    return;
  }
  context.body = JSON.stringify(bodies);
  context.type = 'json';
};
