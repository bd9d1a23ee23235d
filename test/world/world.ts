import { runWorld } from './run-world.ts';
import { worldOptions } from './world-options.ts';
import { worldTable } from './world-table.ts';

// `npm run world`: a world whose truth is known happens to the service, and the table tells how much it understood.

const options = optionsOrStop();
const startedAt = performance.now();
const seconds = () => `${((performance.now() - startedAt) / 1_000).toFixed(0)} s`;
console.log(`seed ${options.seed}, ${options.conversations} conversations`);
const findings = await runWorld({ ...options, say: (line) => console.log(`${line} (${seconds()})`) });
console.log(`\n${worldTable(findings)}\n\n${seconds()}`);
if (!findings.every(({ holds }) => holds)) process.exitCode = 1;

function optionsOrStop() {
  try {
    return worldOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
