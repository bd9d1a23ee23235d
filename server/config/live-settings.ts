import { postbackRules } from '../postbacks/postback-rules.ts';
import type { Config, Connection, Site } from './config.ts';
import type { ReadConfig, WrittenConfig } from './config-file.ts';
import { connectionsOf } from './connections-of.ts';
import { editConfig } from './edit-config.ts';

/**
 * The settings that may change while the service runs. Whoever holds `sites` or `connections` sees each change, since
 * the same map and list stay.
 */
export class LiveSettings {
  readonly sites = new Map<string, Site>();
  readonly connections: Connection[] = [];
  readonly #config: Config;

  constructor(config: Config) {
    this.#config = config;
    this.#take(config.sites, config.connections);
  }

  /**
   * Writes a change into `config.json`, and takes it up. What else was written there meanwhile counts from now on too.
   * @throws ConfigError if the whole would not be good, or cannot be written; nothing is changed then
   */
  change(change: (written: WrittenConfig) => WrittenConfig): void {
    const read: ReadConfig = editConfig(this.#config.dataFolder, change);
    this.#take(read.sites, connectionsOf(read, process.env));
  }

  #take(sites: readonly Site[], connections: readonly Connection[]): void {
    const kept = new Set(sites.map(({ id }) => id));
    for (const id of this.sites.keys()) if (!kept.has(id)) this.sites.delete(id);
    for (const site of sites) {
      this.sites.set(site.id, { ...site, postbacks: postbackRules(this.#config.postbacks, site.id) });
    }
    this.connections.splice(0, Infinity, ...connections);
  }
}
