import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PATHS = 'path,total_conversions,total_conversion_value,total_null\na > b > c,1,10,2\na > c,1,5,0\nb,0,0,4\n';
const hullo = (args: readonly string[], input: string | Buffer = PATHS) => {
  const { status, stdout, stderr } = spawnSync(
    'node',
    [join(import.meta.dirname, '../../../server/hullo.js'), ...args],
    {
      input,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
};

describe('at the terminal', () => {
  it.each([
    ['last-click', 'channel,conversions,value\na,0,0\nb,0,0\nc,2,15\n'],
    ['first-click', 'channel,conversions,value\na,2,15\nb,0,0\nc,0,0\n'],
  ])("an analyst's own journeys are credited by %s", (model, expected) =>
    expect(hullo(['attribute', '--model', model, '-'])).toEqual({ status: 0, stdout: expected, stderr: '' }),
  );

  it('credits can be read by programs', () => {
    const { stdout } = hullo(['attribute', '--model', 'markov', '--json', '-']);
    const { credits } = JSON.parse(stdout) as { credits: { channel: string; conversions: number }[] };
    expect(credits.reduce((sum, { conversions }) => sum + conversions, 0)).toBeCloseTo(2, 9);
  });

  it.each(['markov', 'shapley', 'linear'])('%s says what nobody can be credited with, though that is all', (model) =>
    expect(hullo(['attribute', '--model', model, '-'], 'path,total_conversions\n,3\n').stdout).toBe(
      'channel,conversions,value\n(unattributed),3,0\n',
    ),
  );

  it('a support agent sees what would be recognised in a message, and why', () => {
    expect(hullo(['reference', 'read'], 'Hello there').stdout).toBe('Nothing here looks like a reference.\n');
    expect(hullo(['reference', 'read'], 'Ref 01234567F').stdout).toContain('one slip away');
  });

  it.each<[string[], string | Buffer, string]>([
    [[], PATHS, 'Say what to do'],
    [['attribute'], PATHS, 'Name one file'],
    [['attribute', '--model', 'magic', '-'], PATHS, '--model is one of'],
    [['attribute', '/does/not/exist.csv'], PATHS, 'ENOENT'],
    [['attribute', '-'], 'path,total_conversions\na,many\n', 'total_conversions'],
    [['attribute', '-'], 'path,total_conversions\na > > b,1\n', 'a channel without a name'],
    [['attribute', '-'], Buffer.from('path,total_conversions\nÉté > Año,1\n', 'latin1'), 'not UTF-8'],
    [['attribute', '/'], PATHS, '/ is a folder'],
    [['attribute', '--wrong', '-'], PATHS, '--wrong'],
    [['attribute', '--model', 'markov', '-'], 'path,total_conversions\na,0\n', 'Nobody converted'],
  ])('%j is refused in one line', (args, input, words) => {
    const { status, stdout, stderr } = hullo(args, input);
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([1, '', 1]);
    expect(stderr).toContain(words);
  });
});
