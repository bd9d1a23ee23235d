import type { Check, Finding } from '../finding.ts';

const PATIENCE_MS = 8_000;
const MEND: Readonly<Record<number, string>> = {
  403: 'Add this page’s origin to the site’s origins on the service.',
  404: 'Compare site with the id under "sites" on the service.',
  429: 'Too many events came from your address; wait a minute.',
};

/** Whether the service takes events of this page: a beacon without events asks it. */
export const service: Check = async (patients) => {
  const services = new Map<string, { readonly endpoint: string; readonly site: string }>();
  for (const { option } of patients) {
    const [endpoint, site] = [option('endpoint'), option('site')];
    if (endpoint && site) services.set(`${endpoint} ${site}`, { endpoint, site });
  }
  if (services.size === 0) {
    return [
      {
        kind: 'hint',
        what: 'Nothing is measured: no button names a site and an endpoint.',
        mend: 'Fine, if you only want the button. Otherwise set site.',
      },
    ];
  }
  return Promise.all([...services.values()].map(ask));
};

async function ask({ endpoint, site }: { readonly endpoint: string; readonly site: string }): Promise<Finding> {
  const address = `${endpoint.replace(/\/+$/, '')}/collect`;
  const body = JSON.stringify({ site, sentAt: Date.now(), events: [] });
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    const { status } = await fetch(address, { method: 'POST', body, credentials: 'omit', signal });
    if (status < 400) return { kind: 'good', what: `${address} takes events of the site "${site}".` };
    return {
      kind: 'bad',
      what: `${address} refuses events of the site "${site}" (${status}).`,
      mend: MEND[status] ?? 'The service’s log says why.',
    };
  } catch {
    return {
      kind: 'bad',
      what: `${address} cannot be reached: clicks are not counted until it can.`,
      mend: 'Check that the service runs, that a blocker or a filter list does not stop it, and that connect-src of your Content-Security-Policy names it.',
    };
  }
}
