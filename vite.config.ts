import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { EnvironmentOptions } from 'vite';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;
const at = (path: string) => resolve(root, path);

/** Vite 8 keeps white space in library-like ES output unless each part of the minifier is asked for by name. */
const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } } as const;

const target = 'es2022';

/** A module of the widget and everything that it imports at once. */
function withImports(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  const text = readFileSync(path, 'utf8');
  for (const [, target = ''] of text.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from '(\.[^']+)'/gm)) {
    withImports(resolve(dirname(path), target), found);
  }
  return found;
}

/**
 * The files that a page fetches one after the other. A module goes with the first of them that needs it, so that the
 * launcher waits for one file, and what comes later finds there what it shares with it.
 */
const WIDGET_CHUNKS: readonly (readonly [name: string, ...modules: readonly string[]])[] = [
  ['embed', 'embed.ts'],
  ['attend', 'page/attend.ts'],
  ['define', 'define.ts', 'page/behaviour/away.ts'],
  ['config', 'page/behaviour/config/follow-config.ts'],
];

function widgetGroups() {
  const groups = WIDGET_CHUNKS.map(([name, ...modules], i) => {
    const members = new Set(modules.flatMap((path) => [...withImports(at(`widget/${path}`))]));
    return { name, priority: 9 - i, test: (id: string) => members.has(id) };
  });
  // Behaviour that only some pages ask for is small, and smaller together.
  return [...groups, { name: 'behave', test: /widget\/page\/behaviour\// }];
}

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
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'hullo/[name]-[hash].js',
        minify,
        codeSplitting: { groups: widgetGroups() },
      },
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
    rolldownOptions: { input: { report: at('server/console/report.html') } },
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

export default defineConfig({
  root,
  appType: 'mpa',
  resolve: { alias: { '#core': at('widget/core') } },
  environments: { widget, console, demo },
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
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
        },
      },
    ],
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['widget', 'console', 'demo']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
});
