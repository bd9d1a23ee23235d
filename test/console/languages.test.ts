import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readerLanguages } from '../../server/console/locale/reader-languages.ts';

const CONSOLE = join(import.meta.dirname, '../../server/console');

/** What bears the same name everywhere, or what a platform's own page calls so. */
const NAMES = [
  'hullo',
  'Instagram',
  'LINE',
  'Messenger',
  'SMS',
  'Telegram',
  'Viber',
  'WhatsApp',
  'WordPress',
  'Shopify',
  'Tag Manager',
  'React',
  'Google Analytics 4',
  'TikTok',
  'Channel secret (Basic settings)',
  'Markov',
  'Shapley',
  'ROAS',
  'Lead',
  'Leads',
  'Postbacks',
];

/** Words that a language shares with English. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  es: ['Total'],
  'pt-BR': ['E-mail', 'Linear', 'Link', 'Site', 'Sites', 'Total', 'tablet'],
  de: ['Analyst', 'Browser', 'Conversion', 'Linear', 'Link', 'Live', 'Medium', 'Name', 'Neutral', 'System', 'optional'],
  fr: [
    ...['Conversation', 'Conversations', 'conversation', 'conversations', 'Conversion', 'conversion', 'conversions'],
    ...['Dates', 'Destination'],
    ...[
      'E-mail',
      'Exact',
      'Imports',
      'Impressions',
      'Messages',
      'message',
      'messages',
      'Note',
      'Notes',
      'Page',
      'Pages',
      'Secret',
    ],
    ...['Site', 'Sites', 'Source', 'Sources', 'Total', 'Version ⟨a⟩'],
    // As the log of what was changed says them.
    ...['⟨a⟩ messages, ⟨b⟩ conversions', 'secret', 'version ⟨a⟩'],
  ],
};

const folders = readdirSync(CONSOLE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('strings/en.ts'))
  .map((name) => name.replace('/en.ts', ''));

/** Every text of a file of words by its path in it; functions as what they say of a placeholder for each thing told. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, saidBy(value as Say)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path === '' ? key : `${path}.${key}`));
}

type Say = (...told: readonly unknown[]) => unknown;

/** Some words depend on what they tell of: then it must be something that there is. */
function saidBy(say: Say): string {
  for (const told of [['⟨a⟩', '⟨b⟩', '⟨c⟩'], ['clicks', 'conversations'], [2, 'day'], ['2']]) {
    try {
      return String(say(...told));
    } catch {
      // It looks up what it tells of; the next may be there.
    }
  }
  throw new Error(`nothing makes ${say} speak`);
}

async function wordsOf(folder: string, tag: string): Promise<Map<string, string>> {
  const words = await import(join(CONSOLE, folder, `${tag}.ts`));
  return new Map(textsOf(words[tag.replace('-', '')]));
}

describe('the languages of the console', () => {
  it.each([
    [['en-US@posix'], ['en-US']],
    [['C', 'POSIX.UTF-8'], ['posix']],
    [
      ['pt_BR.UTF-8', 'en'],
      ['pt-BR', 'en'],
    ],
    [
      ['es-419', 'es'],
      ['es-419', 'es'],
    ],
    [['', 'C'], ['en']],
    [[], ['en']],
  ])('a browser that speaks %j reads %j', (named, read) => {
    expect(Intl.getCanonicalLocales(readerLanguages(named))).toEqual(read);
    expect(new Intl.NumberFormat(readerLanguages(named)).format(1)).toBe('1');
  });
  it('has words to look at', () => expect(folders.length).toBeGreaterThanOrEqual(6));

  it.each(folders.flatMap((folder) => ['es', 'pt-BR', 'de', 'fr'].map((tag) => [folder, tag] as const)))(
    '%s says everything in %s, and nothing in English',
    async (folder, tag) => {
      const [english, own] = [await wordsOf(folder, 'en'), await wordsOf(folder, tag)];
      expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
      const same = new Set([...NAMES, ...(SHARED[tag] ?? [])]);
      // Formats of numbers have no word in them.
      const left = [...own].filter(
        ([path, text]) => text === english.get(path) && /\p{L}{2}/u.test(text) && !same.has(text),
      );
      expect(left).toEqual([]);
    },
  );
});
