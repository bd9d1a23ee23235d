import { resolve } from 'node:path';
import type { EnvironmentOptions } from 'vite';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;
const at = (path: string) => resolve(root, path);

/** Vite 8 keeps white space in library-like ES output unless each part of the minifier is asked for by name. */
const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } } as const;

const target = 'es2022';

/** What a stranger's page loads: `hullo.js` by a name that never changes, the rest by content hash. */
const widget: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: at('dist/widget'),
    emptyOutDir: true,
    target,
    copyPublicDir: false,
    // Library mode is what keeps Vite's preload helper (1 KB) out of the loader.
    lib: { entry: { hullo: at('widget/loader.ts') }, formats: ['es'] },
    rolldownOptions: {
      output: { entryFileNames: '[name].js', chunkFileNames: 'hullo/[name]-[hash].js', minify },
    },
  },
};

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
      input: { report: at('server/console/report.html'), 'sign-in': at('server/console/sign-in.html') },
    },
  },
};

/** The demo shop and its desk: the phone and the report beside it. */
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
  environments: { widget, console, demo, cli },
  test: {
    // A zone with a half-hour offset and its own summer time: a slip of zones shows on every run.
    env: { TZ: 'Australia/Lord_Howe' },
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          include: ['test/**/*.test.ts'],
          exclude: ['test/widget/browser/**', 'test/journeys/**'],
          // Durable commits wait for a disk that other work may keep busy.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['widget', 'console', 'demo', 'cli']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
});
