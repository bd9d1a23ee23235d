import { attributePaths, type PathModelName } from '#core/attribution/attribute-paths.ts';
import { ATTRIBUTION_MODELS } from '#core/attribution/attribution-models.ts';
import { formatCredits } from '#core/attribution/format-credits.ts';
import { parsePathTable } from '#core/attribution/parse-path-table.ts';
import type { Command } from './command.ts';
import { UsageError } from './usage-error.ts';

const MODELS = Object.entries(ATTRIBUTION_MODELS)
  .filter(([, model]) => model.sharedBy === 'paths' || !model.needsTimes)
  .map(([name]) => name);

/** Credits for journeys from elsewhere. */
export const attribute: Command = {
  name: 'attribute',
  summary: 'Credits the channels of your own journeys.',
  takes: '<paths.csv, or - for standard input>',
  options: {
    model: { type: 'string', value: '<model>', help: `last-click unless given: ${MODELS.join(', ')}` },
    json: { type: 'boolean', help: 'JSON instead of CSV' },
  },
  notes: 'Columns: path (channels with " > " between them), total_conversions, total_conversion_value, total_null.',
  run(given, terminal) {
    const path = given.word('one file of paths, or - for standard input');
    const model = given.text('model') ?? 'last-click';
    if (!isPathModel(model)) throw new UsageError(`--model is one of ${MODELS.join(', ')}.`);
    const attributed = attributePaths(model, parsePathTable(terminal.readTable(path)));
    if (attributed.kind === 'no_conversions' && attributed.unattributed.conversions === 0)
      throw new UsageError('Nobody converted on these paths; there is nothing to credit.');
    if (given.flag('json')) terminal.write(`${JSON.stringify({ model, credits: [], ...attributed }, null, 2)}\n`);
    else terminal.write(formatCredits(attributed));
  },
};

function isPathModel(name: string): name is PathModelName {
  return MODELS.includes(name);
}
