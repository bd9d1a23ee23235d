import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DATABASE_FILE } from '../../store/sqlite/database-file.ts';
import { writeBackup } from '../../store/sqlite/write-backup.ts';
import type { Command } from '../command.ts';
import type { ServiceTerminal } from '../service-terminal.ts';
import { DATA_OPTION, existingDataFolder } from '../settings/data-folder.ts';
import { UsageError } from '../usage-error.ts';

/** The whole service in one file, while it runs. */
export const backup: Command<ServiceTerminal> = {
  name: 'backup',
  summary: 'Copies store and settings, as they are at one moment, into one file. The service may run.',
  takes: '<file>',
  options: {
    ...DATA_OPTION,
    force: { type: 'boolean', help: 'replace a file that is there' },
    json: { type: 'boolean', help: 'JSON instead of words' },
  },
  notes: 'The file holds every secret of the service: keep it as you keep those. "restore" puts it back.',
  run(given, world) {
    const file = resolve(given.word('the file to write'));
    const folder = existingDataFolder(given, world);
    const database = join(folder, DATABASE_FILE);
    if (!existsSync(database)) throw new UsageError(`There is no store in ${folder} yet; start the service once.`);
    if (existsSync(file) && !given.flag('force'))
      throw new UsageError(`${file} is there already; --force replaces it.`);
    try {
      writeBackup(database, readFileSync(join(folder, 'config.json'), 'utf8'), file, world.now());
    } catch (error) {
      throw new UsageError(`${file} cannot be written: ${(error as Error).message}.`);
    }
    const bytes = statSync(file).size;
    world.write(
      given.flag('json') ? `${JSON.stringify({ file, bytes })}\n` : `${file} holds it all: ${bytes} bytes.\n`,
    );
  },
};
