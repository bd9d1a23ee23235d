import type { Middleware } from '@web/dev-server-core';

/** No source changes during a run: a browser that has fetched one asks no more, however many pages a test file opens. */
export const keptSources: Middleware = async ({ path, response }, next) => {
  await next();
  if (/^\/(widget|node_modules)\//.test(path) && response.status === 200) response.set('cache-control', 'max-age=600');
};
