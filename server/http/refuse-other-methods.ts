import type { Request, Router } from 'express';
import { Fault } from '#core/fault.ts';

/** What a router answers at one path. */
export interface Address {
  readonly path: string;
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** It goes on until somebody ends it: there is nothing to tell by HEAD. */
  readonly isStream?: boolean;
}

/** Answers what no endpoint took: 405 at an address that exists, with `Allow`. No page of another origin is let in. */
export function refuseOtherMethods(router: Router, addresses: readonly Address[]): void {
  const allow = new WeakMap<Request, Set<string>>();
  for (const { path, method, isStream } of addresses) {
    router.all(path, (request, _response, next) => {
      const methods = allow.get(request) ?? new Set(['OPTIONS']);
      allow.set(request, methods.add(method.toUpperCase()));
      if (method === 'get' && !isStream) methods.add('HEAD');
      next();
    });
  }
  router.use((request, response, next) => {
    const methods = allow.get(request);
    if (!methods) return next();
    const list = [...methods].sort().join(', ');
    response.set('Allow', list);
    if (request.method === 'OPTIONS') return response.status(204).end();
    throw new Fault('method_not_allowed', `This address takes ${list}.`);
  });
}
