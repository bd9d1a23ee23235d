import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './config-error.ts';
import { configFile, type ReadConfig, type WrittenConfig } from './config-file.ts';
import { fromEnvironment } from './from-environment.ts';
import { parseSettings } from './parse-settings.ts';
import { replaceConfig } from './replace-config.ts';
import { sealKeysOf } from './seal-keys.ts';
import { openTokens, sealTokens } from './sealed-tokens.ts';

/** The settings as they are written, known to be good. @throws ConfigError */
export function readWrittenConfig(folder: string): WrittenConfig {
  const { json } = readJson(folder);
  // Known to be good as it stands; what it leaves out stays left out.
  return json as WrittenConfig;
}

/** The settings as a service reads them: with defaults, and what is left to the environment. @throws ConfigError */
export function readSettings(folder: string): ReadConfig {
  return readJson(folder).read;
}

function readJson(folder: string): { readonly json: unknown; readonly read: ReadConfig } {
  const path = join(folder, 'config.json');
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new ConfigError(`${path} cannot be read: ${(error as Error).message}`);
  }
  return { json, read: check(json, path) };
}

/**
 * Changes the settings as a whole or not at all: the new file is checked, written beside the old one for its owner's
 * eyes only, and put in its place in one step.
 * @returns the settings as a service reads them
 * @throws ConfigError if what would stand there is not good; nothing is written then
 */
export function editConfig(folder: string, change: (config: WrittenConfig) => WrittenConfig): ReadConfig {
  const config = change(readWrittenConfig(folder));
  const read = check(config, 'This is not taken');
  const keys = sealKeysOf(fromEnvironment(config, process.env), process.env);
  const path = join(folder, 'config.json');
  try {
    replaceConfig(path, keys ? sealTokens(config, keys) : config);
  } catch (error) {
    throw new ConfigError(`${path} cannot be written: ${(error as Error).message}`);
  }
  return read;
}

/** As the service will read it: with what the environment gives, and the secret that its first start adds. */
function check(json: unknown, where: string): ReadConfig {
  const whole = typeof json === 'object' && json !== null ? { sealKey: 'made by the first start', ...json } : json;
  const given = fromEnvironment(whole, process.env);
  return parseSettings(configFile, openTokens(given, sealKeysOf(given, process.env)), where);
}
