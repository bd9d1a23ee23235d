import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CommandOption } from '../command.ts';
import type { Given } from '../given.ts';
import type { ServiceTerminal } from '../service-terminal.ts';
import { UsageError } from '../usage-error.ts';

export const DATA_OPTION = {
  data: { type: 'string', value: '<folder>', help: 'the data folder; else HULLO_DATA, else .hullo' },
} as const satisfies Readonly<Record<string, CommandOption>>;

/** Where a service keeps its settings and rows. It may not be there. */
export function dataFolderOf(given: Given, { env }: ServiceTerminal): string {
  return resolve(given.text('data') ?? (env['HULLO_DATA'] || '.hullo'));
}

/** The data folder of a service that has been started before. @throws UsageError */
export function existingDataFolder(given: Given, world: ServiceTerminal): string {
  const folder = dataFolderOf(given, world);
  if (existsSync(join(folder, 'config.json'))) return folder;
  throw new UsageError(
    `There is no config.json in ${folder}; start the service once ("npm run serve"), or name another folder with --data.`,
  );
}
