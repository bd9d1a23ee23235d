import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EnvironmentOptions } from 'vite';
import { defineConfig } from 'vitest/config';
import { filesByName } from './widget/build/files-by-name.ts';
import { importsFromTag } from './widget/build/imports-from-tag.ts';
import { lessOfLit } from './widget/build/less-of-lit.ts';
import { minifiedTwice } from './widget/build/minified-twice.ts';
import { plainNamespaces } from './widget/build/plain-namespaces.ts';
import { positionAlone } from './widget/build/position-alone.ts';
import { tightTemplates } from './widget/build/tight-templates.ts';
import { widgetGroups } from './widget/build/widget-groups.ts';

const root = import.meta.dirname;
const at = (path: string) => resolve(root, path);

// Each service of a test starts two threads, which would all strip the types of the same modules again.
if (process.env['VITEST']) process.env['NODE_COMPILE_CACHE'] ??= at('node_modules/.cache/hullo-tests');

/** Vite 8 keeps white space in library-like ES output unless each part of the minifier is asked for by name. */
const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } } as const;

const target = 'es2022';

/**
 * Changes with anything that the widget's files are made of, so that browsers may keep each for ever. One for all, and a
 * folder: what stands in the name of a file costs a visitor five bytes in each that names it.
 */
const version = readdirSync(at('widget'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .map((file) => `widget/${file}`)
  .concat('vite.config.ts', 'package-lock.json')
  .reduce((hash, file) => hash.update(readFileSync(at(file))), createHash('sha256'))
  .digest('base64url')
  .slice(0, 6);

/** The languages: like kits, one file each by a name that tells what is in it. */
const localeFiles = Object.fromEntries(
  readdirSync(at('widget/locales'))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => !['words', 'load-locale'].includes(name))
    .map((name) => [name, at(`widget/locales/${name}.ts`)]),
);

/** What a stranger's page loads: `hullo.js` by a name that never changes, the rest by names that change with each version. */
const widget: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: at('dist/widget'),
    emptyOutDir: true,
    target,
    copyPublicDir: false,
    // Library mode is what keeps Vite's preload helper (1 KB) out of the loader.
    lib: {
      entry: { hullo: at('widget/loader.ts'), ...localeFiles },
      formats: ['es'],
    },
    rolldownOptions: {
      output: {
        entryFileNames: ({ name }) => (name === 'hullo' ? '[name].js' : `hullo/${version}/[name].js`),
        chunkFileNames: `hullo/${version}/[name].js`,
        minify,
        codeSplitting: { groups: widgetGroups() },
      },
    },
  },
};

/** The channels, by the files that draw and link them. */
const kits = readdirSync(at('widget/page/kits'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !['kit', 'kit-of', 'load-kit'].includes(name));

/**
 * Each kit is one file with all it needs within, by a name that the loader can tell from the channel: so a page fetches
 * it beside the first module instead of after it, and fetches no other. A table of hashed names would weigh more than
 * half a kit.
 */
const kit = (name: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: at(`dist/widget/hullo/${version}`),
    emptyOutDir: false,
    target,
    copyPublicDir: false,
    lib: { entry: { [name]: at(`widget/page/kits/${name}.ts`) }, formats: ['es'] },
    rolldownOptions: { output: { entryFileNames: '[name].js', minify } },
  },
});

/** The advertiser's pages: server/console/<page>.html. */
const console: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: at('dist/console'),
    emptyOutDir: true,
    target,
    copyPublicDir: false,
    assetsDir: 'console-assets',
    rolldownOptions: {
      input: {
        report: at('server/console/report.html'),
        'sign-in': at('server/console/sign-in.html'),
        setup: at('server/console/setup.html'),
        'setup-preview': at('server/console/setup-preview.html'),
        account: at('server/console/account.html'),
      },
    },
  },
};

/** The demo shop and its desk (the phone and the report beside it), and the gallery. */
const demo: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: at('dist/demo'),
    emptyOutDir: true,
    target,
    copyPublicDir: false,
    assetsDir: 'demo-assets',
    rolldownOptions: {
      input: {
        index: at('demo/shop/index.html'),
        product: at('demo/shop/product.html'),
        visit: at('demo/shop/visit.html'),
        gallery: at('demo/gallery.html'),
        stage: at('demo/gallery/stage.html'),
        'without-script': at('demo/gallery/without-script.html'),
      },
    },
  },
};

/** The part of the terminal's program that the package ships: one file for any Node that the package runs on. */
const cli: EnvironmentOptions = {
  consumer: 'server',
  build: {
    outDir: at('dist/package'),
    emptyOutDir: false,
    target: 'node20',
    copyPublicDir: false,
    ssr: true,
    rolldownOptions: { input: { cli: at('server/cli/package-cli.ts') }, output: { entryFileNames: '[name].js' } },
  },
};

export default defineConfig({
  root,
  appType: 'mpa',
  resolve: { alias: { '#core': at('widget/core') } },
  plugins: [
    filesByName(version),
    lessOfLit,
    tightTemplates,
    plainNamespaces,
    importsFromTag,
    positionAlone,
    minifiedTwice,
  ],
  environments: {
    widget,
    ...Object.fromEntries(kits.map((name) => [`kit_${name}`, kit(name)])),
    console,
    demo,
    cli,
  },
  test: {
    // A zone with a half-hour offset and its own summer time: a slip of zones shows on every run.
    env: { TZ: 'Australia/Lord_Howe' },
    // Most of a server test is waiting for a disk; by default one processor would be left idle, of two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          include: ['test/**/*.test.ts'],
          exclude: ['test/widget/browser/**', 'test/journeys/**'],
          // Durable commits wait for a disk that other work may keep busy.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          // What a page comes to is waited for as long as a press on it; a second is little on a busy machine.
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['widget', ...kits.map((name) => `kit_${name}`), 'console', 'demo', 'cli']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
});
