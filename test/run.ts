import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { whatCanBeTested } from './browsers/what-can-be-tested.ts';

interface Count {
  passed: number;
  failed: number;
}

/** One runner: its command, and how its closing lines tell what passed and failed. */
interface Runner {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly read: (line: string, count: Count) => void;
}

const COMPILE_CACHE = join(import.meta.dirname, '../node_modules/.cache/node');

const number = (line: string, pattern: RegExp) => Number(pattern.exec(line)?.[1] ?? 0);

/** `      Tests  2 failed | 41 passed (43)`; a file that cannot be loaded fails without a test of its own. */
function readVitest(line: string, count: Count): void {
  if (!/^\s*Tests\s/.test(line)) return;
  count.passed += number(line, /(\d+) passed/);
  count.failed += number(line, /(\d+) failed/);
}

/** `Firefox: 41 passed, 0 failed` */
function readBrowser(line: string, count: Count): void {
  const match = /^\w+: (\d+) passed, (\d+) failed$/.exec(line);
  if (!match) return;
  count.passed += Number(match[1]);
  count.failed += Number(match[2]);
}

const { browsers, chromium, missing } = await whatCanBeTested();
const vitest = (project: string): Runner => ({
  name: project,
  command: ['vitest', 'run', '--project', project],
  env: { NO_COLOR: '1', HULLO_CHROMIUM: chromium },
  read: readVitest,
});
const runners: readonly Runner[] = [
  vitest('logic'),
  {
    name: 'elements',
    command: ['web-test-runner', '--config', 'test/widget/web-test-runner.config.js'],
    env: { HULLO_CHROMIUM: chromium, HULLO_BROWSERS: browsers.join(',') },
    read: readBrowser,
  },
  vitest('journeys'),
];

/** Runs it with its output passing through. A runner that ends badly without a failed test is a failure of its own. */
function run({ name, command, env, read }: Runner): Promise<Count> {
  const [program = '', ...args] = command;
  const count: Count = { passed: 0, failed: 0 };
  console.log(`\n${name}`);
  const child = spawn(program, args, {
    // Services, their threads and commands are started by the hundred.
    env: { NODE_COMPILE_CACHE: COMPILE_CACHE, ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    console.log(line);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken off
    read(line.replace(/\u001b\[[0-9;]*m/g, ''), count);
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve({ passed: 0, failed: 1 });
    });
    child.on('close', (code) => {
      if (code !== 0 && count.failed === 0) count.failed = 1;
      if (code === 0 && count.passed === 0) {
        console.error(`${name}: no test was run`);
        count.failed = 1;
      }
      resolve(count);
    });
  });
}

const total: Count = { passed: 0, failed: 0 };
const chosen = process.argv.slice(2);
for (const runner of runners) {
  if (chosen.length > 0 && !chosen.includes(runner.name)) continue;
  const { passed, failed } = await run(runner);
  total.passed += passed;
  total.failed += failed;
}
for (const line of missing) console.log(line);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
