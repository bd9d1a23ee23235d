import { join, relative } from 'node:path';
import { channels } from '../../widget/core/channels/channels.ts';
import { addUp } from './add-up.ts';
import type { Artefact } from './artefact.ts';
import { BUDGETS } from './budgets.ts';
import { channelKits } from './channel-kits.ts';
import { filesIn } from './files-in.ts';
import { firstLoad } from './first-load.ts';
import { firstPage } from './first-page.ts';
import { table } from './table.ts';
import { weigh } from './weigh.ts';

// What the built widget weighs, against its budgets: `npm run size`, or with `-- --json` for machines.

const dist = join(import.meta.dirname, '../../dist');
const widget = join(dist, 'widget');
const consoleFolder = join(dist, 'console');

function stop(line: string): never {
  console.error(line);
  process.exit(1);
}

const files = filesIn(widget);
const loader = files.find((path) => path === join(widget, 'hullo.js'));
if (!loader) stop('There is no dist/widget/hullo.js to weigh; run "npm run build" first.');
const first = firstLoad(loader);
if (first.length < 2) stop('dist/widget/hullo.js imports nothing, so it draws no launcher; run "npm run build" again.');
const kits = channelKits(loader, files);
if (kits.size < Object.keys(channels).length) {
  stop('dist/widget/hullo has not a kit for every channel; run "npm run build" again.');
}

const inKits = new Set(kits.values());
const heaviest = [...inKits].map(weigh).reduce((most, kit) => (kit.brotli > most.brotli ? kit : most));
// What says why there is no link is fetched where there is none, for the owner's eyes.
const beside = files.filter((path) => !inKits.has(path) && !path.includes('why-no-link'));

const artefacts: Artefact[] = [
  ...files.map((path) => ({ ...weigh(path), name: relative(widget, path) })),
  ...[...kits].map(([name, kit]) =>
    addUp(`before ${name} works (${first.length + 1} files)`, [...first, kit].map(weigh), BUDGETS.launcher),
  ),
  addUp(
    `all that a page may load with one channel (${beside.length + 1} files)`,
    [...beside.map(weigh), heaviest],
    BUDGETS.widget,
  ),
  ...filesIn(consoleFolder)
    .filter((path) => path.endsWith('.html'))
    .map((page) => {
      const parts = firstPage(page, consoleFolder);
      const name = `console: ${relative(consoleFolder, page)} (${parts.length} files)`;
      return addUp(name, parts.map(weigh), BUDGETS.console);
    }),
];

console.log(process.argv.includes('--json') ? JSON.stringify(artefacts, null, 2) : table(artefacts));
for (const { name, brotli, budget } of artefacts) {
  if (budget === undefined || brotli <= budget) continue;
  console.error(`${name}: ${brotli} bytes after brotli are ${brotli - budget} over its budget of ${budget}.`);
  process.exitCode = 1;
}
