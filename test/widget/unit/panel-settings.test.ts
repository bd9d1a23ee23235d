import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messageOf } from '../../../widget/elements/panel/message-of.ts';
import { readAgents } from '../../../widget/elements/panel/read-agents.ts';
import { readChoices } from '../../../widget/elements/panel/read-choices.ts';
import { readFields } from '../../../widget/elements/panel/read-fields.ts';
import { readQuestions } from '../../../widget/elements/panel/read-questions.ts';
import { readStrings } from '../../../widget/elements/panel/read-strings.ts';
import { words as english } from '../../../widget/locales/en.ts';

let lines: string[] = [];
beforeEach(() => {
  lines = [];
  vi.spyOn(console, 'warn').mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => vi.restoreAllMocks());

describe('What an owner writes about the panel', () => {
  it.each([
    ['one a line', 'In stock?\n Open today? \n\n', ['In stock?', 'Open today?']],
    ['between bars', 'In stock?|Open today?', ['In stock?', 'Open today?']],
    ['as JSON', '["In stock?", "A | B"]', ['In stock?', 'A | B']],
    ['as an array', ['In stock?', 7], ['In stock?', '7']],
    ['nothing', null, []],
  ])('quick questions %s', (_title, given, questions) => expect(readQuestions(given)).toEqual(questions));

  it('an agent without a name is left out with a line that says so, and the others stay', () => {
    const agents = readAgents('[{"role":"Sales"},{"name":"Ana","to":34600000001}]');
    expect(agents.map(({ name, to }) => `${name} ${to}`)).toEqual(['Ana 34600000001']);
    expect(lines).toEqual([expect.stringContaining('agents[0] is left out: name is missing; write it as in agents=')]);
  });

  it('a list that is no JSON is one line with an example', () => {
    expect(readChoices('whatsapp:+34')).toEqual([]);
    expect(lines).toEqual([expect.stringContaining(`channels is not a list; write it as in channels='[{`)]);
  });

  it('a select without options and an unknown type are named', () => {
    expect(readFields('[{"name":"a","type":"select"},{"name":"b","type":"file"},{"name":"c"}]')).toMatchObject([
      { name: 'c', label: 'c', type: 'text', required: false },
    ]);
    expect(lines.join()).toMatch(/a select needs options.*type is not one of/s);
  });

  it('nothing that may stand there makes them throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue(), fc.anything()), (given) => {
        for (const read of [readAgents, readChoices, readFields, readQuestions])
          expect(Array.isArray(read(given))).toBe(true);
        expect(typeof readStrings(given, english)).toBe('object');
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});

describe('The message with its answers', () => {
  const fields = readFields([{ name: 'city', label: 'Your city' }, { name: 'size' }]);
  const answers = new Map([
    ['city', 'Porto'],
    ['size', 'M'],
  ]);

  it.each([
    [
      'an answer takes its place',
      'I live in {field:city}.',
      undefined,
      'I live in Porto.',
      'I live in Porto.\nsize: M',
    ],
    ['an answer without a place is a line', 'Hi', undefined, 'Hi', 'Hi\nYour city: Porto\nsize: M'],
    ['what was written stands', '{title}', 'My own words', 'My own words', 'My own words\nYour city: Porto\nsize: M'],
    ['the reference is left to the link', 'Hi {ref}', undefined, 'Hi', 'Hi\nYour city: Porto\nsize: M'],
    ['nothing was written at all', '', '', '', 'Your city: Porto\nsize: M'],
    [
      'something else was written where the answer had its place',
      'I am from {field:city}',
      'In stock?',
      'In stock?',
      'In stock?\nYour city: Porto\nsize: M',
    ],
    [
      'what was written still says the answer',
      'I am from {field:city}',
      'I come from Porto',
      'I come from Porto',
      'I come from Porto\nsize: M',
    ],
  ])('%s', (_title, template, written, text, whole) =>
    expect(messageOf(template, written, fields, answers, { title: 'Rye' })).toEqual({ text, whole }),
  );

  it('a fallback stands while there is no answer', () =>
    expect(messageOf('From {field:city|somewhere}', undefined, fields, new Map(), {})).toEqual({
      text: 'From somewhere',
      whole: 'From somewhere',
    }));
});
