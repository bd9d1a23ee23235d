import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killRepeatedly } from './kill-repeatedly.ts';
import { problemsOf } from './problems-of.ts';

// `node test/durability/kill.ts [--times 10] [--seed 1]`: kills the loaded service and counts what was lost.

const { values } = parseArgs({ options: { times: { type: 'string' }, seed: { type: 'string' } } });
const times = Number(values.times ?? 10);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
if (!(Number.isInteger(times) && times > 0 && times <= 1_000 && Number.isInteger(seed))) {
  console.error('--times is a whole number from 1 to 1000, --seed a whole number.');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'hullo-kill-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const report = await killRepeatedly(folder, times, seed);
console.log(`seed ${seed}\n`);
console.log('kill -9 after  acknowledged  unanswered');
for (const { afterMs, acknowledged, unanswered } of report.kills) {
  console.log(
    `${`${afterMs} ms`.padStart(13)}  ${String(acknowledged).padStart(12)}  ${String(unanswered).padStart(10)}`,
  );
}
console.log(
  `\nstored: ${report.events} events, ${report.messages} messages, ${report.conversions} conversions; file: ${report.integrity}`,
);
const problems = problemsOf(report);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
console.log(
  `${problems.length === 0 ? 'PASS' : 'FAIL'}: ${times} times kill -9, ${report.acknowledged} ids acknowledged, acknowledged minus stored = ${report.missing.length}`,
);
