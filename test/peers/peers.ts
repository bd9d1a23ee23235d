import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withTables } from '../../widget/manifest/readme-tables.ts';
import { openBrowser } from '../journeys/open-browser.ts';
import { channelKits } from '../size/channel-kits.ts';
import { filesIn } from '../size/files-in.ts';
import { firstLoad } from '../size/first-load.ts';
import { weigh } from '../size/weigh.ts';
import { type BuiltContender, buildContender } from './build-contender.ts';
import { check, type Findings } from './checks.ts';
import type { Contender } from './contender.ts';
import { contenders } from './contenders.ts';
import { installPackages } from './install-packages.ts';
import { servePage } from './serve-page.ts';

// `npm run peers`: our widget beside what npm offers for the same purpose: what each weighs, and how each does on one
// and the same page. The others are installed into a temporary folder and thrown away. Both tables go into the README.

const README = join(import.meta.dirname, '../../README.md');
const DIST = join(import.meta.dirname, '../../dist/widget');
const TAG = `<script async src="/hullo.js" data-to="+34 600 000 000" data-greeting="How can we help?"></script>`;

interface Result {
  readonly name: string;
  readonly first: number;
  readonly all: number;
  readonly withFramework: number;
  readonly findings: Findings;
}

const sum = (paths: Iterable<string>) => [...paths].reduce((total, path) => total + weigh(path).brotli, 0);
const work = mkdtempSync(join(tmpdir(), 'hullo-peers-'));
const browser = await openBrowser();
const results: Result[] = [];
try {
  installPackages(work, [...new Set(contenders.flatMap(({ packages }) => packages))]);
  for (const contender of contenders) results.push(await measure(contender));
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
const KB = (bytes: number) => `${(bytes / 1_000).toFixed(1)} KB`;
const tableOf = (rows: readonly (readonly [name: string, show: (result: Result) => string])[]) =>
  [
    ['', ...results.map(({ name }) => name)],
    ['---', ...results.map(() => '---')],
    ...rows.map(([name, show]) => [name, ...results.map(show)]),
  ]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
const questions = Object.keys(results[0]?.findings ?? {}) as (keyof Findings)[];
const tables = new Map([
  [
    'peers:weight',
    tableOf([
      ['before it can be pressed', ({ first }) => KB(first)],
      ['until it is open', ({ all }) => KB(all)],
      ['with its framework', ({ withFramework }) => KB(withFramework)],
    ]),
  ],
  [
    'peers:checks',
    tableOf(questions.map((question) => [question, ({ findings }) => inWords(findings[question])] as const)),
  ],
]);
for (const table of tables.values()) console.log(`${table}\n`);
const good: readonly unknown[] = [true, 'yes', 'clean', '0.000'];
for (const question of questions) {
  const found = results[0]?.findings[question];
  if (question === 'name and role' || good.includes(found)) continue;
  console.error(`Ours does not pass "${question}": ${found}`);
  process.exitCode = 1;
}
writeFileSync(README, withTables(readFileSync(README, 'utf8'), tables));

function inWords(value: boolean | string): string {
  return typeof value === 'string' ? value : value ? 'yes' : 'no';
}

async function measure(contender: Contender): Promise<Result> {
  if (contender.packages.length === 0) {
    const folder = join(work, 'hullo');
    mkdirSync(folder);
    cpSync(DIST, folder, { recursive: true });
    const loader = join(folder, 'hullo.js');
    const kit = channelKits(filesIn(folder)).get('whatsapp') ?? '';
    const { findings, served } = await judge(contender, folder, TAG);
    const all = sum(served);
    return { name: contender.name, first: sum([...firstLoad(loader), kit]), all, withFramework: all, findings };
  }
  const built = await buildContender(contender, work);
  return {
    name: contender.name,
    first: built.withoutFramework,
    all: built.withoutFramework,
    withFramework: built.brotli,
    findings: (await judge(contender, built.folder, tagsOf(built))).findings,
  };
}

function tagsOf({ scripts, styles }: BuiltContender): string {
  return [
    ...styles.map((name) => `<link rel="stylesheet" href="/${name}">`),
    ...scripts.map((name) => `<script type="module" src="/${name}"></script>`),
  ].join('');
}

async function judge(contender: Contender, folder: string, head: string) {
  const page = await servePage(folder, head);
  try {
    const findings = await check(browser, page.origin, contender.launcher);
    return { findings, served: page.served };
  } finally {
    page.close();
  }
}
