import type { WrittenConfig } from '../../config/config-file.ts';
import type { CommandOption } from '../command.ts';
import type { Given } from '../given.ts';

type WrittenSite = WrittenConfig['sites'][0];

/** What can be said of a site at the terminal. */
export const SITE_OPTIONS = {
  name: { type: 'string', value: '<name>', help: 'what the report calls it' },
  'time-zone': { type: 'string', value: '<zone>', help: 'in which its days are counted, like Europe/Lisbon' },
  origin: {
    type: 'string',
    value: '<origin>',
    multiple: true,
    help: 'pages that may send events, like https://shop.example; may be given more than once',
  },
  currency: { type: 'string', value: '<code>', help: 'in which its reports add up money, like EUR' },
  'lookback-days': { type: 'string', value: '<days>', help: 'how long a click may earn credit: 1 to 90' },
  'silent-days': {
    type: 'string',
    value: '<days>',
    help: 'silence after which a message starts a new conversation: 1 to 90',
  },
  'keep-days': { type: 'string', value: '<days>', help: 'what happened is deleted after so many days: 120 to 3650' },
} as const satisfies Readonly<Record<string, CommandOption>>;

/** What was said of it, as the settings write it. @throws UsageError */
export function siteChanges(given: Given): Partial<WrittenSite> {
  const changes: { -readonly [Name in keyof WrittenSite]?: WrittenSite[Name] | undefined } = {
    name: given.text('name'),
    timeZone: given.text('time-zone'),
    currency: given.text('currency'),
    origins: given.list('origin') && [...(given.list('origin') ?? [])],
    lookbackDays: given.number('lookback-days'),
    silentDays: given.number('silent-days'),
    keepDays: given.number('keep-days'),
  };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
