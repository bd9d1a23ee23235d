import { editConfig, readWrittenConfig } from '../../config/edit-config.ts';
import type { Command } from '../command.ts';
import { printTable } from '../print-table.ts';
import type { ServiceTerminal } from '../service-terminal.ts';
import { UsageError } from '../usage-error.ts';
import { DATA_OPTION, existingDataFolder } from './data-folder.ts';
import { SITE_OPTIONS, siteChanges } from './site-options.ts';

const JSON_OPTION = { json: { type: 'boolean', help: 'JSON instead of words' } } as const;
const RESTART = 'Restart the service for it to count.';

/** `sites list`, `sites add`, `sites set`: the sites in config.json. */
export const sites: readonly Command<ServiceTerminal>[] = [
  {
    name: 'sites list',
    summary: 'The sites that are set up.',
    options: { ...DATA_OPTION, ...JSON_OPTION },
    run(given, world) {
      const { sites } = readWrittenConfig(existingDataFolder(given, world));
      const rows = sites.map(({ id, name, timeZone, origins = [] }) => ({
        id,
        name,
        timeZone,
        origins: origins.join(' '),
      }));
      printTable(world, given, rows, 'No site is set up.');
    },
  },
  {
    name: 'sites add',
    summary: 'Sets up a further site.',
    takes: '<id>',
    options: { ...SITE_OPTIONS, ...DATA_OPTION, ...JSON_OPTION },
    notes: `${RESTART} Without --time-zone it is this machine's, without --name the id.`,
    run(given, world) {
      const id = given.word('the id of the new site: a to z, 0 to 9 and dashes');
      const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
      const site = { id, name: id, timeZone, ...siteChanges(given) };
      editConfig(existingDataFolder(given, world), (config) => {
        if (config.sites.some((one) => one.id === id)) {
          throw new UsageError(`There is a site ${id} already; "sites set ${id}" changes it.`);
        }
        return { ...config, sites: [...config.sites, site] };
      });
      world.write(given.flag('json') ? `${JSON.stringify(site, null, 2)}\n` : `Site ${id} is set up. ${RESTART}\n`);
    },
  },
  {
    name: 'sites set',
    summary: 'Changes what is said of a site.',
    takes: '<id>',
    options: { ...SITE_OPTIONS, ...DATA_OPTION, ...JSON_OPTION },
    notes: `${RESTART} Origins that are given take the place of those before.`,
    run(given, world) {
      const id = given.word('the id of the site');
      const changes = siteChanges(given);
      if (Object.keys(changes).length === 0) {
        throw new UsageError(
          `Say what to change: ${Object.keys(SITE_OPTIONS)
            .map((name) => `--${name}`)
            .join(', ')}.`,
        );
      }
      const { sites } = editConfig(existingDataFolder(given, world), (config) => {
        if (!config.sites.some((one) => one.id === id)) {
          throw new UsageError(`There is no site ${id}: ${config.sites.map((one) => one.id).join(', ')}.`);
        }
        const [first, ...rest] = config.sites;
        const changed = (site: typeof first) => (site.id === id ? { ...site, ...changes } : site);
        return { ...config, sites: [changed(first), ...rest.map(changed)] };
      });
      const site = sites.find((one) => one.id === id);
      world.write(given.flag('json') ? `${JSON.stringify(site, null, 2)}\n` : `Site ${id} is changed. ${RESTART}\n`);
    },
  },
];
