import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes the settings beside the old ones, for their owner's eyes only, and puts them in their place in one step: a
 * file that was cut short would lose every secret. Where the file is a link, what it links to is replaced.
 * @throws as node:fs does; the old file is as it was then
 */
export function replaceConfig(link: string, config: object): void {
  const path = realpathSync(link);
  const beside = join(dirname(path), `.config-${process.pid}.json`);
  try {
    const file = openSync(beside, 'wx', 0o600);
    try {
      writeSync(file, `${JSON.stringify(config, null, 2)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
