import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadConfig } from '../../config/config-file.ts';
import { readSettings } from '../../config/edit-config.ts';
import { DATABASE_FILE } from '../../store/sqlite/database-file.ts';
import { inspectStore, type StoreHealth } from '../../store/sqlite/inspect-store.ts';
import type { Command } from '../command.ts';
import type { ServiceTerminal } from '../service-terminal.ts';
import { DATA_OPTION, dataFolderOf } from '../settings/data-folder.ts';
import { UsageError } from '../usage-error.ts';
import { checkConnections } from './check-connections.ts';
import { checkFolder } from './check-folder.ts';
import { checkMachine } from './check-machine.ts';
import type { Finding } from './finding.ts';

const DAY_MS = 86_400_000;
const MARKS = { good: 'ok  ', warning: 'look', bad: 'BAD ' } as const;

/** What is wrong with a service, and how to mend it. Changes nothing; the service may run. */
export const doctor: Command<ServiceTerminal> = {
  name: 'doctor',
  summary: 'Looks for what is wrong with a service, and says how to mend it.',
  options: { ...DATA_OPTION, json: { type: 'boolean', help: 'JSON instead of words' } },
  notes: 'The exit code is 1 if something is bad, 0 if all is well or only worth a look.',
  run(given, world) {
    if (given.words.length > 0) throw new UsageError(`doctor takes no ${given.words[0]}.`);
    const folder = dataFolderOf(given, world);
    const now = world.now();
    const findings = [...checkMachine(existsSync(folder) ? folder : '.', now), ...checkFolder(folder)];
    const config = attempt(findings, 'settings', 'Mend config.json, or put back a backup.', () => readConfig(folder));
    const database = join(folder, DATABASE_FILE);
    if (existsSync(database)) {
      const since = new Date(now - 7 * DAY_MS).toISOString().slice(0, 10);
      const mend = 'Put back the last backup: "hullo restore".';
      const health = attempt(findings, 'store', mend, () => healthyStore(database, since, now));
      if (config && health) findings.push(...checkConnections(config.connections, health));
    }
    world.write(given.flag('json') ? `${JSON.stringify(findings, null, 2)}\n` : inWords(findings));
    const bad = findings.filter(({ state }) => state === 'bad').length;
    if (bad > 0) throw new UsageError(`${bad} ${bad === 1 ? 'thing is' : 'things are'} to be mended.`);
  },
};

function readConfig(folder: string): { readonly value: ReadConfig | undefined; readonly found: string } {
  // That it is missing has been told.
  if (!existsSync(join(folder, 'config.json'))) return { value: undefined, found: 'none to look at' };
  const value = readSettings(folder);
  return { value, found: `${value.sites.length} sites, ${value.connections.length} connections` };
}

function healthyStore(
  path: string,
  since: string,
  now: number,
): { readonly value: StoreHealth; readonly found: string } {
  const value = inspectStore(path, since);
  const [damage] = value.damage;
  if (damage !== undefined) throw new Error(damage);
  const [unknown] = value.unknownMigrations;
  if (unknown !== undefined) throw new Error(`a newer version of Hullo made it (${unknown}); run that one`);
  if (value.latestAt > now + DAY_MS) {
    throw new Error(`it holds rows of ${new Date(value.latestAt).toISOString()}: the clock is wrong now, or was then`);
  }
  return { value, found: 'whole' };
}

/** Adds what a look at something found; undefined if there was nothing good to be seen. */
function attempt<Value>(
  findings: Finding[],
  what: string,
  mend: string,
  look: () => { readonly value: Value; readonly found: string },
): Value | undefined {
  try {
    const { value, found } = look();
    findings.push({ what, state: 'good', found, mend: '' });
    return value;
  } catch (error) {
    findings.push({ what, state: 'bad', found: (error as Error).message.split('\n', 1)[0] ?? '', mend });
    return undefined;
  }
}

function inWords(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ what, state, found, mend }) => [
    `${MARKS[state]}  ${what}: ${found}`,
    ...(mend === '' ? [] : [`      ${mend}`]),
  ]);
  return `${lines.join('\n')}\n`;
}
