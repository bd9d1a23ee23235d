import { postbackRules } from '../postbacks/postback-rules.ts';
import type { Config, Connection, Postback, Site } from './config.ts';
import type { ReadConfig, WrittenConfig } from './config-file.ts';
import { connectionsOf } from './connections-of.ts';
import { editConfig, readWrittenConfig } from './edit-config.ts';

/**
 * The settings that may change while the service runs. Whoever holds `sites`, `connections` or `postbacks` sees each
 * change, since the same map and lists stay.
 */
export class LiveSettings {
  readonly sites = new Map<string, Site>();
  readonly connections: Connection[] = [];
  /** The list of the configuration that was handed in: whoever sends took it up before there was anything to change. */
  readonly postbacks: Postback[];
  readonly #config: Config;

  constructor(config: Config) {
    this.#config = config;
    this.postbacks = config.postbacks;
    this.#take(config.sites, config.connections, config.postbacks);
  }

  /** As they stand in `config.json`, with what is left to the environment still named. @throws ConfigError */
  written(): WrittenConfig {
    return readWrittenConfig(this.#config.dataFolder);
  }

  /**
   * Writes a change into `config.json`, and takes it up. What else was written there meanwhile counts from now on too.
   * @throws ConfigError if the whole would not be good, or cannot be written; nothing is changed then
   */
  change(change: (written: WrittenConfig) => WrittenConfig): void {
    const read: ReadConfig = editConfig(this.#config.dataFolder, change);
    this.#take(read.sites, connectionsOf(read, process.env), read.postbacks);
  }

  #take(sites: readonly Site[], connections: readonly Connection[], postbacks: readonly Postback[]): void {
    // One that did not change stays the object that it was: it is being sent for.
    const before = new Map(this.postbacks.map((postback) => [JSON.stringify(postback), postback]));
    const after = postbacks.map((postback) => before.get(JSON.stringify(postback)) ?? postback);
    this.postbacks.splice(0, Infinity, ...after);
    const kept = new Set(sites.map(({ id }) => id));
    for (const id of this.sites.keys()) if (!kept.has(id)) this.sites.delete(id);
    for (const site of sites) {
      this.sites.set(site.id, { ...site, postbacks: postbackRules(this.postbacks, site.id) });
    }
    this.connections.splice(0, Infinity, ...connections);
  }
}
