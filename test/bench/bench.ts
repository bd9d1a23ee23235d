import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchOptions } from './bench-options.ts';
import type { Contender } from './contenders/contender.ts';
import { countStored } from './count-stored.ts';
import { measureRound } from './figures/measure-round.ts';
import { ratio } from './figures/ratio.ts';
import { resultOf } from './figures/result-of.ts';
import { resultsTable } from './figures/results-table.ts';
import type { Round } from './figures/round.ts';
import { startChild } from './start-child.ts';
import { startContenders } from './start-contenders.ts';
import { stopChild } from './stop-child.ts';

// `npm run bench`: what the service costs beside a bare server, by turns in one go, on this machine alone.

/** Requests of the warm-up, by which the first round's number is guessed. */
const WARM_UP = { click: 6_000, message: 2_000, messages: 100 } as const;

const options = optionsOrStop();
/** Every visitor has a connection of their own; Meta keeps fewer. The same for the bare servers and `/collect`. */
const connectionsOf = ({ kind }: Contender) =>
  kind === 'click' ? options.connections : Math.ceil(options.connections / 4);
const folder = mkdtempSync(join(tmpdir(), 'hullo-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const say = (text: string) => options.json || console.log(text);

const generator = startChild([join(import.meta.dirname, 'load/generator.ts')]);
const contenders = await startContenders(folder, options.against);
const warmUps = new Map<Contender, Round>();
const rounds = new Map<Contender, Round[]>(contenders.map((contender) => [contender, []]));
say(`${options.rounds} rounds of ${options.seconds} s each, ${options.connections} connections, after a warm-up\n`);
for (const contender of contenders) {
  warmUps.set(
    contender,
    await measureRound(generator, contender, {
      count: WARM_UP[contender.kind],
      ms: 5_000,
      connections: connectionsOf(contender),
    }),
  );
}
for (let i = 0; i < options.rounds; i++) {
  for (const [contender, done] of rounds) {
    const fastest = Math.max(...[warmUps.get(contender), ...done].map((round) => round?.requestsPerSecond ?? 0));
    const count = Math.ceil(fastest * options.seconds * 1.4) + 100;
    const turn = { count, ms: options.seconds * 1_000, connections: connectionsOf(contender) };
    done.push(await measureRound(generator, contender, turn));
  }
}
generator.disconnect();
for (const { process: server } of contenders) await stopChild(server);

const results = [...rounds].map(([contender, done]) => {
  const stored = contender.dataFolder === undefined ? undefined : countStored(contender.dataFolder, contender.kind);
  const all = resultOf(contender.name, done, stored);
  return { ...all, rowsAcknowledged: all.rowsAcknowledged + (warmUps.get(contender)?.rowsAcknowledged ?? 0) };
});
say(resultsTable(results));

const of = (index: number) => rounds.get(contenders[index] as Contender) ?? [];
const collectToExpress = {
  requestsPerSecond: ratio('requestsPerSecond', of(2), of(1)),
  cpuUsPerRequest: ratio('cpuUsPerRequest', of(2), of(1)),
};
const times = ({ median, min, max }: { median: number; min: number; max: number }) =>
  `${median.toFixed(2)} (${min.toFixed(2)}-${max.toFixed(2)})`;
say('\n/collect, durable : bare Express, median of the rounds');
say(`  requests/s      ${times(collectToExpress.requestsPerSecond)}   target: at least 1`);
say(`  CPU a request   ${times(collectToExpress.cpuUsPerRequest)}\n`);
for (const { name, rowsAcknowledged, rowsStored, refused } of results) {
  if (rowsStored === undefined) continue;
  const missing = rowsAcknowledged - rowsStored;
  say(`${name}: ${rowsAcknowledged} rows acknowledged, ${rowsStored} stored, ${refused} requests refused`);
  if (missing <= 0 && refused === 0) continue;
  console.error(`${name}: ${missing} acknowledged rows are missing and ${refused} requests were refused.`);
  process.exitCode = 1;
}
if (options.json) console.log(JSON.stringify({ options, results, collectToExpress }, null, 2));

function optionsOrStop() {
  try {
    return benchOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
