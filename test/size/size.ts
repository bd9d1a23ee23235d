import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { channels } from '../../widget/core/channels/channels.ts';
import { addUp } from './add-up.ts';
import type { Artefact } from './artefact.ts';
import { BUDGETS } from './budgets.ts';
import { channelKits } from './channel-kits.ts';
import { chunkName } from './chunk-name.ts';
import { filesIn } from './files-in.ts';
import { firstLoad } from './first-load.ts';
import { firstPage } from './first-page.ts';
import { LATER_PARTS } from './later-parts.ts';
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
const kits = channelKits(files);
if (kits.size < Object.keys(channels).length) {
  stop('dist/widget/hullo has not a kit for every channel; run "npm run build" again.');
}
const localeNames = readdirSync(join(import.meta.dirname, '../../widget/locales')).map((name) =>
  name.replace(/\.ts$/, ''),
);
const locales = files.filter((path) => localeNames.includes(chunkName(path)));

const rest = files.filter((path) => ![...first, ...kits.values(), ...locales].includes(path));
const later = new Map(rest.map((path) => [chunkName(path), path]));
const strangers = [...later.keys()].filter((name) => !Object.hasOwn(LATER_PARTS, name));
const missing = Object.keys(LATER_PARTS).filter((name) => !later.has(name));
if (strangers.length + missing.length > 0 || later.size < rest.length) {
  stop(`test/size/later-parts.ts has no line for: ${strangers}; and nothing was built for: ${missing}`);
}
const parts = (...names: readonly string[]) => names.map((name) => weigh(later.get(name) ?? ''));
const heaviest = (paths: Iterable<string>) =>
  [...paths].map(weigh).reduce((most, one) => (one.brotli > most.brotli ? one : most));

const page = [...first.map(weigh), heaviest(kits.values()), ...parts('attend', 'define', 'panel'), heaviest(locales)];
const pageWithService = [...page, ...parts('service', 'config')];
const artefacts: Artefact[] = [
  ...first.map((path) => ({ ...weigh(path), name: `${relative(widget, path)}: every page, at once` })),
  ...[...kits].map(([name, kit]) =>
    addUp(`before ${name} works (${first.length + 1} files)`, [...first, kit].map(weigh), BUDGETS.launcher),
  ),
  ...Object.entries(LATER_PARTS).map(([name, { asked, budget }]) => addUp(`${name}: ${asked}`, parts(name), budget)),
  addUp(
    `the heaviest of ${locales.length} languages: a page that speaks it, and a panel`,
    [heaviest(locales)],
    BUDGETS.locale,
  ),
  addUp('Lit, the class and the panel: define, panel', parts('define', 'panel'), BUDGETS.panel),
  addUp(`a page with button and panel in one language (${page.length} files)`, page, BUDGETS.page),
  addUp('the same with a service', pageWithService, BUDGETS.pageWithService),
  addUp('that with hours', [...pageWithService, ...parts('opening-at')], BUDGETS.pageWithHours),
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
