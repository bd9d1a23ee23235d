import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Which floor a folder stands on; an arrow may only point to its own floor's folder or to a lower floor. */
const FLOORS: readonly (readonly [prefix: string, floor: number])[] = [
  ['widget/core/', 0],
  ['widget/locales/', 0.5],
  ['widget/page/', 1],
  ['widget/elements/', 2],
  ['widget/', 3],
  // Reading the file needs to know the platforms; what was read, everybody may know.
  ['server/config/load-config.ts', 2],
  ['server/config/config-file.ts', 1.5],
  ['server/config/postback-schema.ts', 1.4],
  ['server/config/sealed-tokens.ts', 1.55],
  ['server/config/edit-config.ts', 1.6],
  ['server/config/live-settings.ts', 1.7],
  ['server/config/', 0.5],
  ['server/security/', 0.5],
  ['server/visitor/', 0.7],
  ['server/store/', 1],
  ['server/channels/', 1],
  ['server/postbacks/', 1],
  ['server/mails/', 1],
  ['server/flows/', 1.5],
  ['server/http/', 2],
  ['server/console/', 2],
  // A program of its own: it starts the service for itself.
  ['server/cli.ts', 3.8],
  ['server/cli/', 3.5],
  ['server/app.ts', 2.5],
  ['server/', 3],
  ['demo/', 4],
];

const SOURCES = ['widget', 'server', 'demo'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);

const importsOf = (file: string): string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map((m) => m[1] ?? '');

const targetOf = (file: string, specifier: string): string | undefined => {
  if (specifier.startsWith('#core/')) return specifier.replace('#core/', 'widget/core/');
  return specifier.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), specifier)) : undefined;
};

const placeOf = (file: string) => FLOORS.find(([prefix]) => file.startsWith(prefix)) ?? ['', 5];

const ARROWS = SOURCES.flatMap((from) =>
  importsOf(from).flatMap((specifier) => {
    const to = targetOf(from, specifier);
    return to ? [{ from, to, specifier }] : [];
  }),
);

describe('the house', () => {
  it('has files to look at', () => expect(SOURCES.length).toBeGreaterThan(100));

  it('has arrows that point down only', () => {
    const wrong = ARROWS.filter(({ from, to }) => {
      const [home, floor] = placeOf(from);
      const [other, below] = placeOf(to);
      return home !== other && below >= floor;
    });
    expect(wrong).toEqual([]);
  });

  it('lets nothing of the widget know the service', () =>
    expect(ARROWS.filter(({ from, to }) => from.startsWith('widget/') && !to.startsWith('widget/'))).toEqual([]));

  it('lets the service take from the widget only the core, by its name', () =>
    expect(
      ARROWS.filter(
        ({ from, to, specifier }) =>
          from.startsWith('server/') && to.startsWith('widget/') && !specifier.startsWith('#core/'),
      ),
    ).toEqual([]));

  it('keeps the core pure: no package, no DOM, no Node, no clock, no dice', () => {
    const core = SOURCES.filter((file) => file.startsWith('widget/core/'));
    const impure = core.filter((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      const outside = /\b(window|document|navigator|localStorage|process|crypto)\b|Date\.now|new Date\(\)|Math\.random/;
      return outside.test(text) || importsOf(file).some((specifier) => !specifier.startsWith('.'));
    });
    expect(impure).toEqual([]);
  });

  it('has no circle of imports', () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of ARROWS) next.set(from, [...(next.get(from) ?? []), to]);
    const done = new Set<string>();
    const circles: string[][] = [];
    const walk = (file: string, path: string[]) => {
      if (path.includes(file)) return void circles.push([...path.slice(path.indexOf(file)), file]);
      if (done.has(file)) return;
      for (const to of next.get(file) ?? []) walk(to, [...path, file]);
      done.add(file);
    };
    for (const file of SOURCES) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('has no file that is too long to be read, and no name that says nothing', () => {
    const long = SOURCES.filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
    expect(SOURCES.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.ts)/.test(file))).toEqual([]);
  });
});
