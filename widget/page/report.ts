import type { tellService } from './tell-service.ts';
import { warn } from './warn.ts';

let tell: typeof tellService | undefined;

/**
 * Tells the service what happened, where there is one, and forgets where the visitor wants to be forgotten. What knows
 * how is fetched for such pages only; once it is here, it has done so before the browser follows a link.
 */
export function report(...told: Parameters<typeof tellService>): void {
  const [host, { options }] = told;
  if (tell) tell(...told);
  else if ((options.site && options.endpoint) || options.consent === 'denied' || host.hasAttribute('privacy')) {
    import('./tell-service.ts')
      .then((module) => {
        tell = module.tellService;
        tell(...told);
      })
      .catch((error) => warn(`clicks are not counted: ${error}`));
  }
}
