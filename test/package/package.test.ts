import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuilder } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

const PEERS_AND_DEPENDENCIES = [
  'lit',
  'lit-html',
  'lit-element',
  '@lit',
  '@lit-labs',
  '@types/trusted-types',
  '@floating-ui',
  'lean-qr',
  'react',
  '@types/react',
  'csstype',
];

/** What a program may import, and one name that it finds there. */
const MODULES = [
  ['hullo', 'HulloButton'],
  ['hullo/elements/hullo-button', 'HulloButton'],
  ['hullo/react', 'HulloButton'],
  ['hullo/locales/pt-BR', 'words'],
  ['hullo/core/reference/read-references', 'readReferences'],
  ['hullo/core/channels/channels', 'channels'],
  ['hullo/core/themes/themes', 'themes'],
] as const;

/** What tools read. */
const FILES = [
  'custom-elements.json',
  'html-data.json',
  'llms.txt',
  'types/react',
  'types/vue',
  'types/svelte',
] as const;

/** It registers, so it wants a browser: its types are checked below, and what it does in the browsers' own tests. */
const IN_BROWSERS = ['hullo/define'];

/**
 * What the types reach into of two frameworks, in their own words: neither is worth a dependency. `nameOf` tells how the
 * recipe's attributes are called there.
 */
const FRAMEWORKS = [
  {
    name: 'vue',
    language: 'vue',
    stub: `export interface HTMLAttributes { class?: unknown }
export interface GlobalComponents {}
export type DefineComponent<Props> = new () => { readonly $props: Props };
`,
    props: `import type { GlobalComponents } from 'vue';
type Props = InstanceType<GlobalComponents['hullo-button']>['$props'];`,
    nameOf: (written: string) =>
      written
        .replace(/^@/, 'on-')
        .replace(/^:/, '')
        .replace(/^on-.*/, (event) => event.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())),
  },
  {
    name: 'svelte',
    language: 'svelte',
    stub: `export interface HTMLAttributes<E> { class?: unknown; onclick?: (event: Event & { currentTarget: E }) => void }
export interface SvelteHTMLElements {}
`,
    props: `import type { SvelteHTMLElements } from 'svelte/elements';
type Props = SvelteHTMLElements['hullo-button'];`,
    nameOf: (written: string) => written,
  },
];

const STRICT = ['--noEmit', '--strict', '--module', 'nodenext', '--lib', 'es2023,dom,dom.iterable', '--types', ''];

describe('the package that developers install', () => {
  let folder: string;
  let files: string[];
  const run = (program: string, args: readonly string[], cwd = folder) =>
    execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hullo-package-'));
    run('tsc', ['-p', 'widget/tsconfig.package.json'], ROOT);
    run('node', ['widget/manifest/build-manifest.ts'], ROOT);
    const builder = await createBuilder({ root: ROOT, logLevel: 'error' });
    const { cli } = builder.environments;
    if (cli) await builder.build(cli);
    const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT));
    files = packed.files.map(({ path }: { path: string }) => path);
    run('tar', ['-xzf', packed.filename]);
    // What `npm i` would do with it, without asking a registry.
    cpSync(join(folder, 'package'), join(folder, 'node_modules/hullo'), { recursive: true });
    for (const name of PEERS_AND_DEPENDENCIES) {
      cpSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true });
    }
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the widget and the door to the terminal, and nothing of tests, demo or service', () => {
    expect(
      files.filter(
        (file) =>
          !/^(dist\/(package|widget)\/|server\/hullo\.js$|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(
            file,
          ),
      ),
    ).toEqual([]);
    expect(files).toContain('dist/package/index.d.ts');
  });

  it('brings what the widget itself runs on, and neither a Node binary nor a browser nor a web server', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(Object.keys(dependencies)).toEqual(['@floating-ui/dom', '@lit/react', 'lean-qr', 'lit']);
  });

  it('tests every path that it exports by its name', () => {
    const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const named = [...MODULES.map(([name]) => name), ...FILES.map((name) => `hullo/${name}`), ...IN_BROWSERS];
    const untested = Object.keys(exports).filter((path) => {
      const [begin = '', end] = path.replace(/^\./, 'hullo').split('*');
      return !named.some((name) => (end === undefined ? name === begin : name.startsWith(begin)));
    });
    expect(untested).toEqual(['./package.json']);
  });

  it.each(MODULES)('gives %s with its %s to a program', (name, thing) => {
    writeFileSync(join(folder, 'use.js'), `console.log(${JSON.stringify(thing)} in (await import('${name}')))`);
    expect(run('node', ['use.js']).trim()).toBe('true');
  });

  it.each(IN_BROWSERS)('lets a server that renders pages import %s, which has no page', (name) => {
    writeFileSync(join(folder, 'use.js'), `await import('${name}'); console.log('imported')`);
    expect(run('node', ['use.js']).trim()).toBe('imported');
  });

  it('keeps what is not exported to itself', () => {
    writeFileSync(join(folder, 'use.js'), `await import('hullo/page/launcher-of')`);
    expect(() => run('node', ['use.js'])).toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  it.each(FILES)('tells tools of its elements by hullo/%s', (name) => {
    const { exports } = JSON.parse(readFileSync(join(folder, 'node_modules/hullo/package.json'), 'utf8'));
    const pattern = name.startsWith('types/') ? exports['./types/*'].types : exports[`./${name}`];
    const path = pattern.replace('*', name.replace('types/', ''));
    expect(readFileSync(join(folder, 'node_modules/hullo', path), 'utf8')).toContain('hullo-button');
  });

  it('credits journeys and reads references at the terminal, and says where the rest is', () => {
    writeFileSync(join(folder, 'paths.csv'), 'path,total_conversions\na > b,2\n');
    const program = join(folder, 'node_modules/hullo/server/hullo.js');
    expect(run('node', [program, 'attribute', 'paths.csv'])).toBe('channel,conversions,value\na,0,0\nb,2,0\n');
    expect(run('node', [program, '--help'])).toContain('reference read');
    expect(() => run('node', [program, 'doctor'])).toThrow('belongs to the service');
  });

  it('gives its types to strict TypeScript', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import 'hullo/define';
import { HulloButton } from 'hullo';
import { readReferences } from 'hullo/core/reference/read-references';
const button: HulloButton | null = document.querySelector('hullo-button');
export const found: string[] = readReferences(button?.label ?? '');
`,
    );
    expect(run('tsc', [...STRICT, 'use.ts'])).toBe('');
  });

  it('compiles what the README says to users of React', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const recipes = [...readme.matchAll(/```tsx\n([\s\S]*?)```/g)].map(([, code = '']) => code);
    expect(recipes.length).toBeGreaterThan(1);
    recipes.push(`import type {} from 'hullo/types/react';
// @ts-expect-error there is no such app
export const wrong = () => <hullo-button channel="icq" to="+34 600 000 000" />;
`);
    for (const [i, code] of recipes.entries()) writeFileSync(join(folder, `recipe-${i}.tsx`), code);
    const files = recipes.map((_, i) => `recipe-${i}.tsx`);
    expect(run('tsc', [...STRICT, '--jsx', 'react-jsx', '--skipLibCheck', ...files])).toBe('');
  });

  it.each(FRAMEWORKS)('types what the README says to users of $name', ({ name, language, stub, props, nameOf }) => {
    const home = join(folder, 'node_modules', name);
    mkdirSync(home, { recursive: true });
    const exports = { '.': { types: './index.d.ts' }, './elements': { types: './index.d.ts' } };
    writeFileSync(join(home, 'package.json'), JSON.stringify({ name, type: 'module', exports }));
    writeFileSync(join(home, 'index.d.ts'), stub);
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const [, tag = ''] = new RegExp(`\`\`\`${language}\\n[\\s\\S]*?<hullo-button([\\s\\S]*?)\`\`\``).exec(readme) ?? [];
    const used = [...tag.matchAll(/\s([\w:@-]+)=/g)].map(([, written = '']) => nameOf(written));
    expect(used.length).toBeGreaterThan(3);
    writeFileSync(
      join(folder, `use-${name}.ts`),
      `import type {} from 'hullo/types/${name}';
${props}
export const used: readonly (keyof Props)[] = ${JSON.stringify(used)};
export const good: Props = { '${nameOf('to')}': '+34 600 000 000', '${used.at(-1)}': (event) => console.log(event.channel) };
// @ts-expect-error a greeting is text
export const bad: Props = { greeting: 7 };
// @ts-expect-error a click has no such field
export const wrong: Props = { '${used.at(-1)}': (event) => console.log(event.nonsense) };
`,
    );
    expect(run('tsc', [...STRICT, `use-${name}.ts`])).toBe('');
  });
});
