import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { EnvironmentOptions, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;
const at = (path: string) => resolve(root, path);

// Each service of a test starts two threads, which would all strip the types of the same modules again.
if (process.env['VITEST']) process.env['NODE_COMPILE_CACHE'] ??= at('node_modules/.cache/hullo-tests');

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
  ['define', 'upgrade.ts'],
  ['stand-by', 'page/behaviour/stand-by.ts', 'page/behaviour/away.ts'],
  ['config', 'page/behaviour/config/follow-config.ts'],
  // What several behaviours share, then each by itself: a page fetches those that it asks for.
  ['beckon', 'page/behaviour/show-or-beckon.ts'],
  ['address', 'page/behaviour/watch-address.ts'],
  ['pages', 'page/behaviour/pages/keep-to-pages.ts'],
  ['triggers', 'page/behaviour/triggers/arm-triggers.ts'],
  ['avoid', 'page/behaviour/yield/yield-to-obstacles.ts'],
  ['attention', 'page/behaviour/attention/draw-attention.ts'],
  ['consent', 'page/behaviour/consent/follow-consent.ts'],
  ['analytics', 'page/behaviour/analytics/tell-analytics.ts'],
  ['marks', 'page/behaviour/doors/marks.ts'],
  ['command', 'page/behaviour/doors/run-command.ts', 'page/behaviour/doors/open-by-address.ts'],
  ['make-way', 'page/behaviour/yield/make-way.ts'],
];

function widgetGroups() {
  return WIDGET_CHUNKS.map(([name, ...modules], i) => {
    const members = new Set(modules.flatMap((path) => [...withImports(at(`widget/${path}`))]));
    return { name, priority: WIDGET_CHUNKS.length - i, test: (id: string) => members.has(id) };
  });
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
        chunkFileNames: 'hullo/[name]-[hash:6].js',
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

/** Changes with any source of the widget, so that browsers may keep a kit for ever. */
const version = readdirSync(at('widget'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .reduce((hash, file) => hash.update(readFileSync(at(`widget/${file}`))), createHash('sha256'))
  .digest('base64url')
  .slice(0, 6);

/**
 * Each kit is one file with all it needs within, by a name that the loader can tell from the channel: so a page fetches
 * it beside the first module instead of after it, and fetches no other. A table of hashed names would weigh more than
 * half a kit.
 */
const kit = (name: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: at('dist/widget/hullo'),
    emptyOutDir: false,
    target,
    copyPublicDir: false,
    lib: { entry: { [`${name}-${version}`]: at(`widget/page/kits/${name}.ts`) }, formats: ['es'] },
    rolldownOptions: { output: { entryFileNames: '[name].js', minify } },
  },
});

/** Templates and styles are laid out to be read; between tags and rules that is so many bytes of nothing. */
const tightTemplates: Plugin = {
  name: 'hullo:tight-templates',
  apply: 'build',
  transform(code, id) {
    if (!id.startsWith(at('widget/'))) return undefined;
    if (id.endsWith('-css.ts')) return code.replace(/(?<=[;{},])\n\s*/g, '');
    if (!id.endsWith('-view.ts')) return undefined;
    return code.replace(/(?<=[>}])\n\s+(?=<|\$\{)/g, '').replace(/\n\s+(?=part=|dir=|>|@\w+=|\?\w+=)/g, ' ');
  },
};

/** Tells loader and first module where the built kits are. The name comes from an attribute: it may only be a name. */
const kitsByName: Plugin = {
  name: 'hullo:kits-by-name',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'widget',
  load: (id) =>
    id === at('widget/page/kits/load-kit.ts')
      ? `export const loadKit = (name) => import(/* @vite-ignore */ \`./\${name.replace(/\\W/g, '')}-${version}.js\`)`
      : undefined,
  transform: (code, id) =>
    id === at('widget/loader.ts')
      ? code.replace(/\/page\/kits\/(\$\{\w+\})\.ts/, `/hullo/$1-${version}.js`)
      : undefined,
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = file.code.replace(/\s*\/\* @vite-ignore \*\/\s*/g, '');
    }
  },
};

/**
 * A classic script of another origin has no address of its own to import from: what the loader asks for is named from
 * the address that its tag gives.
 */
const importsFromTag: Plugin = {
  name: 'hullo:imports-from-tag',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'widget',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const loader = bundle['hullo.js'];
      if (loader?.type !== 'chunk') return;
      const tag = /(\w+)=document\.currentScript/.exec(loader.code)?.[1];
      if (!tag) this.error('the loader does not look for its tag');
      // Named once: it is asked for three times, and every byte of the loader is waited for.
      loader.code = loader.code
        .replace(/,\{to:/, `,u=${tag}?.src||location,{to:`)
        .replace(/import\((["'`]\.[^)]*?["'`])\)/g, 'import(new URL($1,u))');
      if (!loader.code.includes(',u=')) this.error('the loader does not read its tag');
    },
  },
};

/**
 * Where a file holds several modules, the bundler makes a namespace for those that are imported by `import()`, by a
 * helper that is one more file to fetch before the launcher works. An object with getters is the same to those who take
 * one thing out of it.
 */
const plainNamespaces: Plugin = {
  name: 'hullo:plain-namespaces',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'widget',
  generateBundle(_options, bundle) {
    const runtime = Object.keys(bundle).find((name) => name.includes('rolldown-runtime'));
    if (!runtime) return;
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      // Whoever only fetches takes nothing out of it.
      file.code = file.code.replace(/\.then\(\w+=>\w+\.\w+\)(?=\.catch\()/g, '');
      // Out of the file and out of what it holds in one step.
      file.code = file.code.replace(
        /\.then\((\w+)=>\1\.(\w+)\)\.then\((async)?\(\{([^{}]*)\}\)=>/g,
        '.then($3({$2:{$4}})=>',
      );
      const [imported = '', helper] = /import\{t as (\w+)\}from"[^"]*rolldown-runtime[^"]*";/.exec(file.code) ?? [];
      if (!helper) continue;
      file.code = file.code
        .replace(imported, '')
        .replace(
          new RegExp(`/\\* @__PURE__ \\*/ ?${helper.replace('$', '\\$')}\\(\\{(.*?)\\}\\)`, 'g'),
          (_call, names: string) => {
            const getters = names.replace(/(\w+):\(\)=>([\w$]+)/g, 'get $1(){return $2}');
            return `{${getters}}`;
          },
        );
      if (file.code.includes('rolldown-runtime')) this.error(`${file.fileName} still needs the helper`);
    }
    delete bundle[runtime];
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      // Said to the bundler, and read by nobody else.
      file.code = file.code.replaceAll('/* @__PURE__ */ ', '');
      // Whoever edits text can break it: then here, not on somebody's page.
      this.parse(file.code);
    }
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
  plugins: [kitsByName, tightTemplates, plainNamespaces, importsFromTag],
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
      for (const name of ['widget', ...kits.map((name) => `kit_${name}`), 'console', 'demo', 'cli']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
});
