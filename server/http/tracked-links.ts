import { type Request, Router } from 'express';
import { Fault } from '#core/fault.ts';
import type { Site, TrackedLink } from '../config/config.ts';
import { type FollowLink, followLink } from '../flows/follow-link.ts';
import { readPlace } from '../visitor/read-place.ts';
import { refuseOtherMethods } from './refuse-other-methods.ts';

/** How long a visitor waits for the click to be on disk; then the chat opens all the same. */
const PATIENCE_MS = 1_500;

export interface TrackedLinksDeps extends FollowLink {
  readonly sites: ReadonlyMap<string, Site>;
  readonly now: () => number;
  readonly addressOf: (request: Request) => string;
  readonly countryHeader: string;
  readonly onRecorded: (site: string) => void;
  readonly onError: (error: unknown) => void;
}

/** `GET /go/<link>`: to the chat, by way of being counted. Only links that the owner set up lead anywhere. */
export function createTrackedLinks(deps: TrackedLinksDeps): Router {
  const router = Router();

  router.get('/:link', async (request, response) => {
    const found = linkOf(deps.sites, request.params.link);
    if (!found) throw new Fault('not_found', 'No link of this name is set up here.');
    const { location, recorded } = followLink(deps, found.site, found.link, {
      url: new URL(request.originalUrl, `${request.protocol}://${request.host ?? 'localhost'}`),
      method: request.method,
      header: (name) => request.get(name),
      address: deps.addressOf(request),
      place: readPlace(request.headers, deps.countryHeader),
      receivedAt: deps.now(),
    });
    const known = recorded.then(
      (isClick) => isClick && deps.onRecorded(found.site.id),
      // The link works with the store down; that the click is lost is for the owner's log.
      deps.onError,
    );
    let patience: NodeJS.Timeout | undefined;
    await Promise.race([known, new Promise((resolve) => (patience = setTimeout(resolve, PATIENCE_MS)))]);
    clearTimeout(patience);
    response.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }).redirect(302, location);
  });
  refuseOtherMethods(router, [{ path: '/:link', method: 'get' }]);
  return router;
}

/** Looked up at each call, since sites change while the service runs. Where two sites use a name, the later one has it. */
function linkOf(sites: ReadonlyMap<string, Site>, id: string): { site: Site; link: TrackedLink } | undefined {
  const found = [...sites.values()].map((site) => ({ site, link: site.links.find((link) => link.id === id) }));
  const last = found.findLast(({ link }) => link !== undefined);
  return last?.link && { site: last.site, link: last.link };
}
