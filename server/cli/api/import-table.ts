import { z } from 'zod';
import type { Command } from '../command.ts';
import type { ServiceTerminal } from '../service-terminal.ts';
import { UsageError } from '../usage-error.ts';
import { queryOf } from './query-of.ts';
import { type ApiAddress, readAddresses } from './read-addresses.ts';
import { readAnswer } from './read-answer.ts';
import { API_OPTIONS } from './service-api.ts';
import { withApi } from './with-api.ts';

/** A CSV file of conversions or of spend into the service. */
export const importTable: Command<ServiceTerminal> = {
  name: 'import',
  summary: 'Reads conversions or spend from a CSV file. The same file again changes nothing.',
  takes: '<conversions|spend> <file.csv, or - for standard input>',
  options: API_OPTIONS,
  takesOtherOptions: true,
  notes: 'hullo import spend november.csv --site main',
  async run(given, world) {
    const [what, file, ...more] = given.words;
    await withApi(given, world, async (api) => {
      const imports = (await readAddresses(api)).filter(isImport);
      const address = imports.find((one) => nameOf(one) === what);
      if (!address) {
        const names = imports.map(nameOf).join(', ') || 'this service takes no table';
        throw new UsageError(`Say what to import: ${names}.`);
      }
      if (file === undefined || more.length > 0) throw new UsageError('Name one CSV file, or - for standard input.');
      const body = world.readTable(file);
      const query = queryOf(given.others(Object.keys(API_OPTIONS)));
      const answer = await api.fetch(`/api${address.path}?${query}`, {
        method: address.method.toUpperCase(),
        headers: { 'Content-Type': 'text/csv; charset=utf-8' },
        body,
      });
      world.write(`${JSON.stringify(await readAnswer(z.unknown(), answer), null, 2)}\n`);
    });
  },
};

const isImport = ({ takes }: ApiAddress) => takes.includes('text/csv');
/** `/conversions`, `/conversions/csv` and `/imports/conversions` are all an import of conversions. */
const nameOf = ({ path }: ApiAddress) => path.replace(/^\/imports?\/|\/(csv|imports?)$/g, '').replace(/^\//, '');
