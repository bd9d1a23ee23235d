import { parseArgs } from 'node:util';
import { attributePaths, type PathModelName } from '#core/attribution/attribute-paths.ts';
import { ATTRIBUTION_MODELS } from '#core/attribution/attribution-models.ts';
import { formatCredits } from '#core/attribution/format-credits.ts';
import { parsePathTable } from '#core/attribution/parse-path-table.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const MODELS = Object.entries(ATTRIBUTION_MODELS)
  .filter(([, model]) => model.sharedBy === 'paths' || !model.needsTimes)
  .map(([name]) => name);

/** `attribute --model <name> [--json] <paths.csv>`: credits for journeys from elsewhere. `-` reads standard input. */
export function attribute(args: readonly string[], terminal: Terminal): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { model: { type: 'string', default: 'last-click' }, json: { type: 'boolean', default: false } },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError('Name one file of paths, or - for standard input.');
  if (!isPathModel(values.model)) throw new UsageError(`--model is one of ${MODELS.join(', ')}.`);
  const attributed = attributePaths(
    values.model,
    parsePathTable(path === '-' ? terminal.readInput() : terminal.readFile(path)),
  );
  if (attributed.kind === 'no_conversions')
    throw new UsageError('Nobody converted on these paths; there is nothing to credit.');
  if (values.json) terminal.write(`${JSON.stringify({ model: values.model, ...attributed }, null, 2)}\n`);
  else terminal.write(formatCredits(attributed));
}

function isPathModel(name: string): name is PathModelName {
  return MODELS.includes(name);
}
