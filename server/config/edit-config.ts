import { closeSync, fsyncSync, openSync, readFileSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigError } from './config-error.ts';
import { configFile, type ReadConfig, type WrittenConfig } from './config-file.ts';
import { fromEnvironment } from './from-environment.ts';
import { parseSettings } from './parse-settings.ts';

/** The settings as they are written, known to be good. @throws ConfigError */
export function readWrittenConfig(folder: string): WrittenConfig {
  const path = join(folder, 'config.json');
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new ConfigError(`${path} cannot be read: ${(error as Error).message}`);
  }
  check(json, path);
  // Known to be good as it stands; what it leaves out stays left out.
  return json as WrittenConfig;
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
  // Where the file is a link, what it links to is replaced.
  const path = realpathSync(join(folder, 'config.json'));
  writeInPlace(path, `${JSON.stringify(config, null, 2)}\n`);
  return read;
}

/** As the service will read it: with what the environment gives, and the secret that its first start adds. */
function check(json: unknown, where: string): ReadConfig {
  const whole = typeof json === 'object' && json !== null ? { sealKey: 'made by the first start', ...json } : json;
  return parseSettings(configFile, fromEnvironment(whole, process.env), where);
}

function writeInPlace(path: string, text: string): void {
  const beside = join(dirname(path), `.config-${process.pid}.json`);
  try {
    const file = openSync(beside, 'wx', 0o600);
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new ConfigError(`${path} cannot be written: ${(error as Error).message}`);
  }
}
