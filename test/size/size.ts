import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
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

/** The file that the bundler made of a module. */
const built = (name: string) => files.filter((path) => new RegExp(`^${name}-[\\w-]{6,8}\\.js$`).test(basename(path)));
const locales = readdirSync(join(import.meta.dirname, '../../widget/locales'))
  .map((name) => name.replace(/\.ts$/, ''))
  .flatMap(built);
const panel = [...built('define'), ...built('panel')];
const qr = built('qr-code');
if (panel.length !== 2 || qr.length !== 1 || locales.length < 14) {
  stop('The files of the widget are other than expected.');
}
const heaviest = (paths: Iterable<string>) =>
  [...paths].map(weigh).reduce((most, one) => (one.brotli > most.brotli ? one : most));
const heaviestKit = heaviest(kits.values());
const heaviestLocale = heaviest(locales);
/** Fetched where an owner asks what is wrong, and never by a visitor's page. */
const forOwners = [...built('doctor'), ...built('why-no-link')];
const apart = new Set([...kits.values(), ...locales, ...qr, ...forOwners]);
const together = files.filter((path) => !apart.has(path));

const artefacts: Artefact[] = [
  ...files.map((path) => ({ ...weigh(path), name: relative(widget, path) })),
  ...[...kits].map(([name, kit]) =>
    addUp(`before ${name} works (${first.length + 1} files)`, [...first, kit].map(weigh), BUDGETS.launcher),
  ),
  addUp(`Lit, the class and the panel (${panel.length} files)`, panel.map(weigh), BUDGETS.panel),
  addUp('the code to scan', qr.map(weigh), BUDGETS.qr),
  addUp(`the heaviest of ${locales.length} languages`, [heaviestLocale], BUDGETS.locale),
  addUp(
    `all of the widget with one channel and one language (${together.length + 2} files)`,
    [...together.map(weigh), heaviestKit, heaviestLocale],
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
