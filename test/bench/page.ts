import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../journeys/open-browser.ts';
import { servePage } from '../peers/serve-page.ts';

// `npm run bench:page`: what the built widget costs a page on a processor four times as slow, beside the same page
// without it, in the same run; and whether twenty buttons cost twenty times one.

const DIST = join(import.meta.dirname, '../../dist/widget');
const SLOWER = 4;
const SETTLED_MS = 3_000;
const ROUNDS = 5;
/** What a visitor feels as a hitch. */
const LONG_TASK_MS = 50;

interface Cost {
  /** Tasks of 50 ms and more. */
  readonly longTasks: number;
  readonly longestMs: number;
  readonly scriptMs: number;
  readonly shift: number;
}

const TAG = `<script async src="/hullo.js" data-to="+34600000000" data-greeting="Hello"></script>`;
const buttons = (count: number) =>
  `<script async src="/hullo.js"></script>${'<hullo-button placement="inline" to="+34600000000"></hullo-button>'.repeat(count)}`;

async function cost(browser: Browser, head: string): Promise<Cost> {
  const site = await servePage(DIST, head);
  const page = await browser.newPage();
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await devTools.send('Performance.enable');
  await page.addInitScript(() => {
    const seen = { tasks: [] as number[], shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true,
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site.origin);
  await page.waitForTimeout(SETTLED_MS);
  const { tasks, shift } = await page.evaluate(
    () => (window as unknown as { seen: { tasks: number[]; shift: number } }).seen,
  );
  const { metrics } = await devTools.send('Performance.getMetrics');
  const scriptMs = 1_000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
  await page.close();
  site.close();
  return { longTasks: tasks.length, longestMs: Math.max(0, ...tasks), scriptMs, shift };
}

/** The middle of several rounds. */
async function middle(browser: Browser, head: string): Promise<Cost> {
  const rounds: Cost[] = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push(await cost(browser, head));
  const of = (name: keyof Cost) => rounds.map((round) => round[name]).sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  return { longTasks: of('longTasks'), longestMs: of('longestMs'), scriptMs: of('scriptMs'), shift: of('shift') };
}

const browser = await openBrowser();
const without = await middle(browser, '');
const withOne = await middle(browser, TAG);
const one = await middle(browser, buttons(1));
const twenty = await middle(browser, buttons(20));
await browser.close();

const line = (name: string, value: number, most: number) => {
  const holds = value <= most;
  console.log(`${holds ? 'holds' : 'FAILS'}  ${name}: ${Number(value.toFixed(2))} (at most ${most})`);
  if (!holds) process.exitCode = 1;
};
console.log(`processor ${SLOWER} times slower, the middle of ${ROUNDS} page views each`);
for (const [name, its] of Object.entries({
  'without the widget': without,
  'with it': withOne,
  'one inline': one,
  'twenty inline': twenty,
})) {
  console.log(
    `${name.padEnd(20)} script ${its.scriptMs.toFixed(0).padStart(5)} ms, tasks over ${LONG_TASK_MS} ms: ${its.longTasks}, longest ${its.longestMs.toFixed(0)} ms`,
  );
}
line('tasks over 50 ms that the widget adds', withOne.longTasks - without.longTasks, 0);
line('layout shift that the widget adds', withOne.shift - without.shift, 0);
line(
  'time in scripts of twenty buttons over twenty times one',
  (twenty.scriptMs - without.scriptMs) / (20 * (one.scriptMs - without.scriptMs)),
  1,
);
