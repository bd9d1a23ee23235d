import { Router } from 'express';
import { Fault } from '#core/fault.ts';
import type { Site } from '../config/config.ts';
import type { SiteConfigs } from '../flows/site-configs.ts';
import { refuseOtherMethods } from './refuse-other-methods.ts';

/** A minute old at most, then shown once more while a new one is fetched; for a week where the service is down. */
const CACHED = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=604800';

/** `GET /sites/:id/config.json`: what a site's widget is told. Public, as the page that shows it is. */
export function createSiteConfig(sites: ReadonlyMap<string, Site>, configs: SiteConfigs): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' });
    next();
  });
  router.get('/:id/config.json', async (request, response) => {
    const site = sites.get(request.params.id);
    if (!site) {
      throw new Fault(
        'unknown_site',
        'No site of this id is set up here; compare data-site in the script tag with the id under "sites".',
      );
    }
    // Express adds the ETag and answers 304 to those who have it.
    response.set('Cache-Control', CACHED).json(await configs.of(site));
  });
  refuseOtherMethods(router, [{ path: '/:id/config.json', method: 'get' }]);
  return router;
}
