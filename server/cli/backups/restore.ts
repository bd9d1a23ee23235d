import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { configFile } from '../../config/config-file.ts';
import { parseSettings } from '../../config/parse-settings.ts';
import { DATABASE_FILE } from '../../store/sqlite/database-file.ts';
import { isInUse } from '../../store/sqlite/is-in-use.ts';
import { type Backup, readBackup } from '../../store/sqlite/read-backup.ts';
import type { Command } from '../command.ts';
import type { ServiceTerminal } from '../service-terminal.ts';
import { DATA_OPTION, dataFolderOf } from '../settings/data-folder.ts';
import { UsageError } from '../usage-error.ts';

const FILES = ['config.json', DATABASE_FILE, `${DATABASE_FILE}-wal`, `${DATABASE_FILE}-shm`];

/** A backup into a data folder; what was there is put aside, never deleted. */
export const restore: Command<ServiceTerminal> = {
  name: 'restore',
  summary: 'Puts a backup into the data folder. The service may not run.',
  takes: '<file>',
  options: {
    ...DATA_OPTION,
    force: { type: 'boolean', help: 'put what is there aside, into a folder beside it' },
    json: { type: 'boolean', help: 'JSON instead of words' },
  },
  run(given, world) {
    const file = resolve(given.word('the backup'));
    if (!existsSync(file)) throw new UsageError(`There is no ${file}.`);
    const found = readBackup(file);
    if (!found) throw new UsageError(`${file} is no backup of Hullo, or it is damaged.`);
    parseSettings(configFile, settingsOf(found, file), `the settings in ${file}`);
    const folder = dataFolderOf(given, world);
    const there = FILES.filter((name) => existsSync(join(folder, name)));
    if (there.length > 0 && !given.flag('force')) {
      throw new UsageError(`${folder} holds a service already; --force puts that aside.`);
    }
    const database = join(folder, DATABASE_FILE);
    if (existsSync(database) && isInUse(database))
      throw new UsageError(`The service of ${folder} is running; stop it.`);
    const aside = there.length > 0 ? join(folder, `before-restore-${world.now()}`) : undefined;
    putBack(file, found, folder, aside);
    const madeAt = new Date(found.madeAt).toISOString();
    if (given.flag('json')) world.write(`${JSON.stringify({ folder, madeAt, aside: aside ?? null })}\n`);
    else {
      world.write(
        `${folder} is as it was at ${madeAt}.${aside === undefined ? '' : ` What was there is in ${aside}.`}\n`,
      );
    }
  },
};

function settingsOf({ config }: Backup, file: string): unknown {
  try {
    return JSON.parse(config) as unknown;
  } catch {
    throw new UsageError(`The settings in ${file} are damaged.`);
  }
}

/** Everything is made ready beside its place first: what stops before the last steps has changed nothing. */
function putBack(file: string, { config }: Backup, folder: string, aside: string | undefined): void {
  const ready = join(folder, `.restore-${process.pid}`);
  try {
    mkdirSync(ready, { recursive: true, mode: 0o700 });
    const database = join(ready, DATABASE_FILE);
    copyFileSync(file, database);
    chmodSync(database, 0o600);
    const copy = new DatabaseSync(database);
    copy.exec('drop table hullo_backup');
    copy.close();
    writeFileSync(join(ready, 'config.json'), config, { mode: 0o600 });
    if (aside !== undefined) {
      mkdirSync(aside, { mode: 0o700 });
      // Asked for again: a last look into the old store may have folded its log into it.
      for (const name of FILES) if (existsSync(join(folder, name))) renameSync(join(folder, name), join(aside, name));
    }
    for (const name of [DATABASE_FILE, 'config.json']) renameSync(join(ready, name), join(folder, name));
  } catch (error) {
    throw new UsageError(`${folder} cannot be written: ${(error as Error).message}.`);
  } finally {
    rmSync(ready, { recursive: true, force: true });
  }
}
