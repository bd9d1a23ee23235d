import { resolve } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromium } from '../browsers/chromium.ts';
import { firefox } from '../browsers/firefox.ts';
import { inputPlugin } from '../browsers/input-plugin.ts';
import { webkit } from '../browsers/webkit.ts';
import { countReporter } from './support/count-reporter.ts';
import { keptSources } from './support/kept-sources.ts';
import { testPages } from './support/test-pages.ts';
import { trimmedLit } from './support/trimmed-lit.ts';

const launchers = { chromium, firefox, webkit };
/** `HULLO_BROWSERS=firefox` tests in that one only. */
const wanted = process.env.HULLO_BROWSERS?.split(',') ?? Object.keys(launchers);

/** The widget in real Chromium, Firefox and WebKit: `web-test-runner --config test/widget/web-test-runner.config.js`. */
export default {
  rootDir: resolve(import.meta.dirname, '../..'),
  files: 'test/widget/browser/**/*.browser.ts',
  browsers: wanted.map((name) => launchers[name]()),
  concurrentBrowsers: 3,
  // Lit's development build talks in the console.
  nodeResolve: { exportConditions: ['production', 'default'] },
  testsFinishTimeout: 240_000,
  middleware: [keptSources, testPages],
  plugins: [trimmedLit, esbuildPlugin({ ts: true, target: 'es2022' }), inputPlugin()],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
  testFramework: { config: { timeout: 30_000 } },
};
