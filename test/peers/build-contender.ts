import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { weigh } from '../size/weigh.ts';
import type { Contender } from './contender.ts';

export interface BuiltContender {
  /** Folder with what the page loads. */
  readonly folder: string;
  /** Addresses of its first scripts and styles, below the folder. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Bytes after brotli: all of it, and without the framework that its page has anyway. */
  readonly brotli: number;
  readonly withoutFramework: number;
}

/**
 * Bundles a contender as a shop's own build would: minified, tree-shaken, one file.
 * @param work a folder in which its packages are installed
 */
export async function buildContender(contender: Contender, work: string): Promise<BuiltContender> {
  const entry = join(work, `${contender.name.replace(/\W+/g, '-')}.js`);
  writeFileSync(entry, contender.entry);
  const bundle = async (folder: string, external: readonly string[]) => {
    mkdirSync(folder, { recursive: true });
    await build({
      root: work,
      configFile: false,
      logLevel: 'silent',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: folder,
        emptyOutDir: true,
        target: 'es2022',
        rolldownOptions: {
          input: entry,
          external: external.map((name) => new RegExp(`^${name}(/|$)`)),
          output: { entryFileNames: 'widget.js', assetFileNames: '[name][extname]' },
        },
      },
    });
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|css)$/.test(name));
  };
  const total = (folder: string, names: readonly string[]) =>
    names.reduce((sum, name) => sum + weigh(join(folder, name)).brotli, 0);

  const folder = entry.replace(/\.js$/, '');
  const names = await bundle(folder, []);
  const brotli = total(folder, names);
  if (contender.framework.length === 0) return { folder, ...split(names), brotli, withoutFramework: brotli };
  const alone = `${folder}-alone`;
  return { folder, ...split(names), brotli, withoutFramework: total(alone, await bundle(alone, contender.framework)) };
}

const split = (names: readonly string[]) => ({
  scripts: names.filter((name) => name === 'widget.js'),
  styles: names.filter((name) => name.endsWith('.css')),
});
