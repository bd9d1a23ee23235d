import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import { widgetSettings } from '../../config/widget-settings.ts';
import type { SiteConfigs } from '../../flows/site-configs.ts';
import type { SiteConfigVersion } from '../../store/rows/site-config-version.ts';
import type { Store } from '../../store/store.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { siteId } from './period.ts';

export interface SiteConfigEndpointsDeps {
  readonly store: Store;
  readonly configs: SiteConfigs;
  readonly now: () => number;
}

const HISTORY_AT_MOST = 200;

const published = widgetSettings.extend({ version: z.int() });
const saved = z.object({ version: z.int(), at: z.int(), by: z.string(), settings: widgetSettings });
const shown = ({ settings, ...version }: SiteConfigVersion) => ({ ...version, settings: JSON.parse(settings) });

/** What a site's widget is told from afar: read, saved, and every version that it had. */
export function siteConfigEndpoints({ store, configs, now }: SiteConfigEndpointsDeps): readonly Endpoint[] {
  const ofSite = z.object({ site: siteId });
  return [
    endpoint({
      method: 'get',
      path: '/site-config',
      summary: 'What the widget of a site is told now, over what stands in its pages.',
      scope: 'read',
      query: ofSite,
      answer: published,
      handle: ({ site }) => configs.of(site),
    }),
    endpoint({
      method: 'put',
      path: '/site-config',
      summary: 'Saves what the widget is told as a new version; to undo, save an earlier one again.',
      scope: 'write',
      query: ofSite,
      body: widgetSettings.extend({
        /** The version that was seen: where another was saved since, the answer is `conflict`. */
        after: z.int().min(0).optional(),
      }),
      answer: saved,
      async handle({ site, caller, body: { after, ...settings } }) {
        const draft = { after, at: now(), by: caller.name, settings: JSON.stringify(settings) };
        const version = await store.saveSiteConfig(site.id, draft);
        if (!version) {
          throw new Fault(
            'conflict',
            `Version ${after} is not the latest any more; read it again and save your change to that.`,
          );
        }
        configs.changed(site.id);
        return shown(version);
      },
    }),
    endpoint({
      method: 'get',
      path: '/site-config/history',
      summary: `Every version that was saved, latest first; ${HISTORY_AT_MOST} at most.`,
      scope: 'read',
      query: ofSite,
      answer: z.object({ versions: z.array(saved) }),
      handle: async ({ site }) => ({ versions: (await store.siteConfigs(site.id, HISTORY_AT_MOST)).map(shown) }),
    }),
  ];
}
