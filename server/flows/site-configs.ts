import type { Site } from '../config/config.ts';
import type { WidgetSettings } from '../config/widget-settings.ts';
import type { Store } from '../store/store.ts';

/** How long an answer may be older than the store: several processes serve one site. */
const FRESH_MS = 5_000;

/** What a page's widget is given. */
export interface PublishedConfig extends WidgetSettings {
  /** 0 where nothing was ever saved and the service's own file speaks. */
  readonly version: number;
}

/** What each site's widget is told: every page asks, so it is remembered for a few seconds. */
export class SiteConfigs {
  readonly #store: Pick<Store, 'siteConfigs'>;
  readonly #now: () => number;
  readonly #known = new Map<string, { readonly readAt: number; readonly config: Promise<PublishedConfig> }>();

  constructor(store: Pick<Store, 'siteConfigs'>, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /** The latest that was saved, else what the service's file says. @throws Fault `unavailable` */
  of(site: Site): Promise<PublishedConfig> {
    const known = this.#known.get(site.id);
    const now = this.#now();
    if (known && Math.abs(now - known.readAt) < FRESH_MS) return known.config;
    const config = this.#read(site);
    this.#known.set(site.id, { readAt: now, config });
    config.catch(() => this.#known.delete(site.id));
    return config;
  }

  /** Something was saved: the next question reads anew. */
  changed(site: string): void {
    this.#known.delete(site);
  }

  async #read(site: Site): Promise<PublishedConfig> {
    const [latest] = await this.#store.siteConfigs(site.id, 1);
    if (!latest) return { version: 0, attributes: {}, ...site.widget };
    // Ours: it was validated before it was saved.
    return { version: latest.version, ...(JSON.parse(latest.settings) as WidgetSettings) };
  }
}
