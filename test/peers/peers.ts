import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../journeys/open-browser.ts';
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
// and the same page. The others are installed into a temporary folder and thrown away.

const DIST = join(import.meta.dirname, '../../dist/widget');
const TAG = `<script async src="/hullo.js" data-to="+34 600 000 000" data-greeting="How can we help?"></script>`;

interface Result {
  readonly name: string;
  readonly first: number;
  readonly all: number;
  readonly withFramework: number;
  readonly findings: Findings;
}

const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + weigh(path).brotli, 0);
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
const KiB = (bytes: number) => `${(bytes / 1_000).toFixed(1)} KB`;
const rows: string[][] = [
  ['', ...results.map(({ name }) => name)],
  ['before it can be pressed', ...results.map(({ first }) => KiB(first))],
  ['all of it', ...results.map(({ all }) => KiB(all))],
  ['with its framework', ...results.map(({ withFramework }) => KiB(withFramework))],
];
const answers = Object.keys(results[0]?.findings ?? {}) as (keyof Findings)[];
for (const answer of answers) rows.push([answer, ...results.map(({ findings }) => inWords(findings[answer]))]);
const [head = [], ...body] = rows.map((row) => `| ${row.join(' | ')} |`);
console.log([head, `|${rows[0]?.map(() => '---').join('|')}|`, ...body].join('\n'));

function inWords(value: boolean | string): string {
  return typeof value === 'string' ? value : value ? 'yes' : 'no';
}

async function measure(contender: Contender): Promise<Result> {
  if (contender.packages.length === 0) {
    const folder = join(work, 'hullo');
    mkdirSync(folder);
    cpSync(DIST, folder, { recursive: true });
    const first = sum(firstLoad(join(folder, 'hullo.js')));
    const all = sum(filesIn(folder));
    return { name: contender.name, first, all, withFramework: all, findings: await judge(contender, folder, TAG) };
  }
  const built = await buildContender(contender, work);
  return {
    name: contender.name,
    first: built.withoutFramework,
    all: built.withoutFramework,
    withFramework: built.brotli,
    findings: await judge(contender, built.folder, tagsOf(built)),
  };
}

function tagsOf({ scripts, styles }: BuiltContender): string {
  return [
    ...styles.map((name) => `<link rel="stylesheet" href="/${name}">`),
    ...scripts.map((name) => `<script type="module" src="/${name}"></script>`),
  ].join('');
}

async function judge(contender: Contender, folder: string, head: string): Promise<Findings> {
  const page = await servePage(folder, head);
  try {
    return await check(browser, page.origin, contender.launcher);
  } finally {
    page.close();
  }
}
