import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

describe('the package that developers install', () => {
  let folder: string;
  let files: string[];
  const run = (program: string, args: readonly string[], cwd = folder) =>
    execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hullo-package-'));
    run('tsc', ['-p', 'widget/tsconfig.package.json'], ROOT);
    const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT));
    files = packed.files.map(({ path }: { path: string }) => path);
    run('tar', ['-xzf', packed.filename]);
    // What `npm i` would do with it, without asking a registry.
    cpSync(join(folder, 'package'), join(folder, 'node_modules/hullo'), { recursive: true });
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit', '@lit-labs', '@types/trusted-types']) {
      cpSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true });
    }
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the widget, and nothing of tests, demo or service', () => {
    expect(
      files.filter(
        (file) => !/^(dist\/(package|widget)\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(file),
      ),
    ).toEqual([]);
    expect(files).toContain('dist/package/index.d.ts');
  });

  it('brings lit, and neither a Node binary nor a browser nor a web server', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(Object.keys(dependencies)).toEqual(['lit']);
  });

  it.each(['hullo', 'hullo/core/reference/read-references', 'hullo/core/channels/channels'])(
    'gives %s to a program',
    (name) => {
      writeFileSync(join(folder, 'use.js'), `console.log(Object.keys(await import('${name}')).length > 0)`);
      expect(run('node', ['use.js']).trim()).toBe('true');
    },
  );

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
    const flags = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--lib',
      'es2023,dom,dom.iterable',
      '--types',
      '',
      'use.ts',
    ];
    expect(run('tsc', flags)).toBe('');
  });
});
