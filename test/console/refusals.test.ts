import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureText } from '../../server/console/forms/failure-text.ts';
import { loadSentences } from '../../server/console/forms/sentences/in-words.ts';
import { de } from '../../server/console/forms/strings/de.ts';
import { loadFormWords } from '../../server/console/forms/strings/form-words.ts';

const SERVER = join(import.meta.dirname, '../../server');

/** What the pages of forms never ask for: reports, and what developers alone send. */
const NOT_ASKED =
  /figure-endpoints|report-(endpoints|input)|comparison|sample-fact|csv-import|create-api|only-known|answer-format|bound-query|send-answer|one-or-many|cursor|period|load-config|config-file|platform|caller/;

const sources = ['http/api', 'config', 'postbacks', 'flows/conversions', 'flows/spend'].flatMap((folder) =>
  readdirSync(join(SERVER, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !NOT_ASKED.test(name))
    .map((name) => readFileSync(join(SERVER, folder, name), 'utf8')),
);
const [bySchema, byFault] = [
  /error: '((?:[^'\\]|\\.)+)'/g,
  /new Fault\(\s*'(?:conflict|forbidden|not_found|unavailable|unknown_site)',\s*'([^']+)'/g,
];
const sentences = sources.flatMap((text) =>
  [...text.matchAll(bySchema), ...text.matchAll(byFault)].map(([, said = '']) => said),
);

const CODES = [...readFileSync(join(SERVER, '../widget/core/fault.ts'), 'utf8').matchAll(/\| '(\w+)'/g)].map(
  ([, code]) => code,
);

describe('a refusal, to a reader of another language', () => {
  beforeAll(() => Promise.all([loadSentences(['de']), loadFormWords(['de'])]));
  afterAll(() => Promise.all([loadSentences(['en']), loadFormWords(['en'])]));

  it('has words for every code that the service answers with', () => {
    expect(CODES.length).toBeGreaterThan(10);
    expect(CODES.filter((code = '') => !(code in de.failures))).toEqual([]);
  });

  it('has words for every sentence that a form may be answered with', () => {
    expect(sentences.length).toBeGreaterThan(80);
    expect([...new Set(sentences)].filter((said) => failureText({ code: 'later', message: said }) === said)).toEqual(
      [],
    );
  });

  it.each([
    [
      'keeps what it names',
      'conflict',
      'Version 4 is not the latest any more; read it again and save your change to that.',
      /^Version 4 ist nicht mehr/,
    ],
    [
      'says what is wrong with what is named, too',
      'bad_request',
      'phone: is no phone number: leave the extension out.',
      /^phone: ist keine Telefonnummer: lass die Durchwahl weg/,
    ],
    [
      'says what is wrong with a file',
      'bad_request',
      'The body is a workbook and no text: save it as CSV.',
      /^Das ist eine Arbeitsmappe/,
    ],
    [
      'says more than its code where it can',
      'forbidden',
      'Only an owner may say who is sent reports.',
      /^Nur ein Inhaber/,
    ],
    [
      'is told by its code where nobody knows its sentence',
      'forbidden',
      'A sentence of a later version.',
      /^Deine Rolle/,
    ],
    [
      'is told in the service’s own words where nothing else would help',
      'bad_request',
      'later is new.',
      /^Das wird .* later is new\.$/,
    ],
    ['is told as it is where its code is new, too', 'later', 'A sentence of a later version.', /^A sentence/],
    ['is told as silence where there is no word at all', 'later', '', /^Der Server antwortet nicht/],
  ])('%s', (_title, code, message, said) => expect(failureText({ code, message })).toMatch(said));
});
