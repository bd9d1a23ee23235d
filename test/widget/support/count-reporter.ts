import type { Reporter, TestSuiteResult } from '@web/test-runner-core';

/** One line a browser at the end: how many tests passed and failed in it. */
export const countReporter = (): Reporter => ({
  onTestRunFinished({ sessions }) {
    const counts = new Map<string, { passed: number; failed: number }>();
    for (const { browser, testResults, errors } of sessions) {
      const count = counts.get(browser.name) ?? { passed: 0, failed: 0 };
      counts.set(browser.name, count);
      // A file that does not load has no tests; its error counts as one.
      if (!testResults) count.failed += Math.max(1, errors.length);
      else add(testResults, count);
    }
    // The runner's own report leaves the cursor in a line that it means to overwrite.
    console.log();
    for (const [name, { passed, failed }] of counts) console.log(`${name}: ${passed} passed, ${failed} failed`);
  },
});

function add(suite: TestSuiteResult, count: { passed: number; failed: number }): void {
  for (const test of suite.tests) if (!test.skipped) count[test.passed ? 'passed' : 'failed']++;
  for (const inner of suite.suites) add(inner, count);
}
