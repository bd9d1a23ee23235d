import type { Command } from '../command.ts';
import type { ServiceTerminal } from '../service-terminal.ts';
import { UsageError } from '../usage-error.ts';
import { goodAnswer } from './good-answer.ts';
import { queryOf } from './query-of.ts';
import { type ApiAddress, readAddresses } from './read-addresses.ts';
import { API_OPTIONS, type ServiceApi } from './service-api.ts';
import { withApi } from './with-api.ts';

const OPTIONS = {
  format: { type: 'string', value: '<format>', help: 'json (unless given) or csv' },
  ...API_OPTIONS,
} as const;

/** Any report of the API as a file, all of its pages. */
export const exportReport: Command<ServiceTerminal> = {
  name: 'export',
  summary: 'Writes a report to standard output, all of its pages.',
  takes: '<report>',
  options: OPTIONS,
  takesOtherOptions: true,
  notes: 'hullo export conversations --site main --from 2026-11-01 --to 2026-11-30 --format csv > november.csv',
  async run(given, world) {
    const format = given.text('format') ?? 'json';
    if (format !== 'json' && format !== 'csv') throw new UsageError('--format is json or csv.');
    await withApi(given, world, async (api) => {
      const reports = (await readAddresses(api)).filter(isReport);
      const names = reports.map(nameOf);
      const name = given.words.length === 1 ? given.word('a report') : '';
      const report = reports.find((one) => nameOf(one) === name);
      if (!report) throw new UsageError(`Name one report: ${names.join(', ')}.`);
      if (format === 'csv' && !report.answers.includes('text/csv')) {
        throw new UsageError(`${name} is no table; it can be exported as json.`);
      }
      const query = queryOf([
        ...given.others(Object.keys(OPTIONS)),
        ...(format === 'csv' ? [['format', format] as const] : []),
      ]);
      const pages = await readPages(api, `/api${report.path}?${query}`);
      world.write(format === 'csv' ? joinTables(pages) : `${JSON.stringify(joinLists(pages.map(parsed)), null, 2)}\n`);
    });
  },
};

const isReport = ({ method, path, answers }: ApiAddress) =>
  method === 'get' && !path.includes('{') && path !== '/openapi.json' && answers.includes('application/json');
const nameOf = ({ path }: ApiAddress) => path.replace(/^\/(reports\/)?/, '');
const parsed = (page: string): unknown => JSON.parse(page);

async function readPages(api: ServiceApi, first: string): Promise<readonly string[]> {
  const pages: string[] = [];
  for (let path: string | undefined = first; path !== undefined; ) {
    const answer: Response = await goodAnswer(await api.fetch(path));
    pages.push(await answer.text());
    path = /^<([^>]+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1];
  }
  return pages;
}

/** One table: the columns' names once. They are ours, so that no line break stands in them. */
function joinTables([first = '', ...rest]: readonly string[]): string {
  return [first, ...rest.map((page) => page.slice(page.indexOf('\r\n') + 2))].join('');
}

/** One answer: what is a list in a page is one list, and there is no next page. */
function joinLists([first, ...rest]: readonly unknown[]): unknown {
  if (rest.length === 0) return first;
  const joined: Record<string, unknown> = { ...(first as object), next: null };
  for (const page of rest as readonly Record<string, unknown>[]) {
    for (const [name, value] of Object.entries(page)) {
      if (Array.isArray(value)) joined[name] = [...((joined[name] as unknown[] | undefined) ?? []), ...value];
    }
  }
  return joined;
}
