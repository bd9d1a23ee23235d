import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nanoid } from 'nanoid';
import { keepSummaries } from '../../server/flows/keep-summaries.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { TEST_CONFIG } from '../server/test-service.ts';
import { startHullo } from './contenders/start-hullo.ts';
import { median } from './figures/median.ts';
import { fillLongRange } from './long/fill-long-range.ts';
import { stopChild } from './stop-child.ts';

// `npm run bench:long`: how long the report page of 90 busy days takes to be complete, beside a request that asks for
// nothing, by turns in one go. `--folder` keeps the history for the next time. `--days 270` puts two more such quarters
// before it, of which the page shows nothing and which must not make it slower.

const SHOWN_DAYS = 90;
/** Midnight of the site's zone. */
const ENDS_AT = Date.parse('2026-11-20T18:15:00Z');
const PERIOD = 'site=shop&from=2026-08-23&to=2026-11-20';
const BEFORE = 'site=shop&from=2026-05-25&to=2026-08-22';
/** What the lists beside the table begin with. */
const CARDS = ['origin', 'ad', 'page', 'device', 'method'];
const TARGET_MS = 1_000;

/** What the page asks for at once, by name. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  'the page': [
    `reports/overview?${PERIOD}`,
    `reports/series?${PERIOD}&against=previous`,
    `reports/breakdown?${PERIOD}`,
    `conversations?${PERIOD}&order=newest&limit=20`,
    ...CARDS.flatMap((dimension) => [PERIOD, BEFORE].map((days) => `reports/breakdown?${days}&dimension=${dimension}`)),
  ],
  'the page of one source': [
    `reports/overview?${PERIOD}&filter=source:google`,
    `reports/series?${PERIOD}&filter=source:google`,
    `reports/breakdown?${PERIOD}&filter=source:google&dimension=campaign`,
    `conversations?${PERIOD}&filter=source:google&order=newest&limit=20`,
  ],
  'position-based, two models': [`reports/overview?${PERIOD}&model=position-based&compare=linear`],
  'markov, by origin': [`reports/breakdown?${PERIOD}&model=markov`],
  'by device': [`reports/breakdown?${PERIOD}&dimension=device`],
  'by page': [`reports/breakdown?${PERIOD}&dimension=page`],
  'by page, of one campaign on phones': [
    `reports/breakdown?${PERIOD}&dimension=page&filter=campaign:campaign%201&filter=device:mobile`,
  ],
};

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    days: { type: 'string', default: String(SHOWN_DAYS) },
    clicks: { type: 'string', default: '1000000' },
    conversations: { type: 'string', default: '60000' },
    rounds: { type: 'string', default: '3' },
  },
});
const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'hullo-long-'));
process.on('exit', () => values.folder ?? rmSync(folder, { recursive: true, force: true }));

if (!existsSync(join(folder, 'hullo.sqlite'))) {
  const days = Number(values.days);
  const inAll = (shown: string) => (Number(shown) * days) / SHOWN_DAYS;
  const [clicks, conversations] = [inAll(values.clicks), inAll(values.conversations)];
  await fillLongRange({ folder, endsAt: ENDS_AT, days, clicks, conversations });
}
const store = await openSqliteStore(folder);
const summed = performance.now();
let summaries = 0;
const deps = { store, now: () => ENDS_AT + 3_600_000, newSecret: nanoid };
while (await keepSummaries(deps, TEST_CONFIG.sites[0])) summaries++;
const each = Math.round((performance.now() - summed) / Math.max(1, summaries));
console.log(`${summaries} stretches were summed up, each in ${each} ms`);
await store.close();

const service = await startHullo({ dataFolder: folder });
const get = async (path: string) => {
  const answer = await fetch(`http://127.0.0.1:${service.port}/api/${path}`, {
    headers: { authorization: 'Bearer hul_only-for-measuring' },
  });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${path}: ${text}`);
};
const timed = async (paths: readonly string[]) => {
  const began = performance.now();
  await Promise.all(paths.map(get));
  return performance.now() - began;
};
const times = new Map<string, { nothing: number[]; page: number[] }>();
for (let round = 0; round < Number(values.rounds); round++) {
  for (const [name, paths] of Object.entries(PAGES)) {
    const own = times.get(name) ?? { nothing: [], page: [] };
    times.set(name, own);
    own.nothing.push(await timed(['sites']));
    own.page.push(await timed(paths));
    if (round === 0) console.log(`${name}, for the first time: ${Math.round(own.page[0] ?? 0)} ms`);
  }
}
await stopChild(service.process);
const ms = (number: number | undefined) => `${Math.round(number ?? 0)} ms`;
for (const [name, { nothing, page }] of times) {
  console.log(`${name}: first ${ms(page[0])}, then ${ms(median(page.slice(1)))}; nothing ${ms(median(nothing))}`);
}
const slowest = Math.max(...(times.get('the page')?.page ?? []));
console.log(`the page took at most ${ms(slowest)}; target: ${TARGET_MS} ms`);
if (slowest > TARGET_MS) process.exitCode = 1;
