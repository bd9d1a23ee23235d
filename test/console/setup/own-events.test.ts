import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failedField } from '../../../server/console/forms/failed-field.ts';
import { namesIn, ownEventProblems } from '../../../server/console/setup/postbacks/own-events.ts';
import { enPostbacks } from '../../../server/console/setup/strings/postbacks/en.ts';

describe('a conversion of the owner’s own that a platform is told', () => {
  it.each([
    ['is taken under the name that the owner gave it', [['Booked', 'Schedule']], [undefined]],
    ['is no line at all without a word', [[' ', '']], [undefined]],
    ['may be named and not told', [['Booked', '']], [undefined]],
    ['needs a name', [['', 'Schedule']], ['nameless']],
    ['stands once: not beside what the form asks for anyway', [['lead', 'Lead']], ['twice']],
    [
      'stands once in its own lines',
      [
        ['Booked', 'a'],
        [' Booked ', 'b'],
      ],
      [undefined, 'twice'],
    ],
  ])('%s', (_title, lines, problems) => {
    const typed = lines.map(([ours = '', theirs = '']) => ({ ours, theirs }));
    expect(ownEventProblems(typed, ['click', 'lead'])).toEqual(problems);
  });

  it('has what is wrong with it said beside it, whatever it is called', () => {
    const fields = ['when.Booked', 'when.Booked twice: a visit', 'id'];
    const of = (message: string) => failedField({ code: 'bad_request', message }, fields);
    expect(of('when.Booked: is not a name.')).toBe('when.Booked');
    expect(of('when.Booked twice: a visit: is not a name.')).toBe('when.Booked twice: a visit');
    expect(of('id is not an id')).toBe('id');
    expect(of('identity is not known')).toBeUndefined();
  });

  it('is for the numbers and pages that were named, once each', () => {
    expect(namesIn(' 100200300, shop.page\n100200300,, ')).toEqual(['100200300', 'shop.page']);
  });
});

it('an owner reads in words why something is not told', () => {
  const adapter = readFileSync(join(import.meta.dirname, '../../../server/postbacks/postback-adapter.ts'), 'utf8');
  const [, told = ''] = /type UnsendableReason =([^;]+);/.exec(adapter) ?? [];
  const reasons = [...told.matchAll(/'(\w+)'/g)].map(([, reason = '']) => reason);
  expect(reasons.length).toBeGreaterThan(8);
  expect(reasons.filter((reason) => !(reason in enPostbacks.reasons))).toEqual([]);
});
