import type { BehavedHost } from '../behaved-host.ts';

/**
 * Where an element's settings from afar are: its own address, or the service's, so that an owner need not touch the
 * page again. Null where there are none: `config="off"`, or no service.
 */
export function configAddress(host: BehavedHost): string | null {
  const from = host.getAttribute('config') || 'auto';
  if (from === 'off') return null;
  if (from !== 'auto') return from;
  const { site, endpoint } = host;
  return site && endpoint ? `${endpoint.replace(/\/+$/, '')}/sites/${encodeURIComponent(site)}/config.json` : null;
}
