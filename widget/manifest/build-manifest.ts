import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlData } from './html-data.ts';
import { attributeTypes, DIALECTS } from './jsx-types.ts';
import { llmsText } from './llms-text.ts';
import { readManifest } from './read-manifest.ts';
import { readmeTables, withTables } from './readme-tables.ts';

// What editors, frameworks and readers are told of the elements, all from one comment each: into dist/package, and the
// tables into the README.

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'dist/package');
const README = join(ROOT, 'README.md');

const { json, elements } = readManifest(ROOT);
const write = (name: string, text: string) => writeFileSync(join(OUT, name), text);
mkdirSync(join(OUT, 'types'), { recursive: true });
write('custom-elements.json', `${JSON.stringify(json, null, 2)}\n`);
write('html-data.json', `${JSON.stringify(htmlData(elements), null, 2)}\n`);
write('llms.txt', llmsText(elements));
write('types/attributes.d.ts', attributeTypes(elements));
for (const { name, text } of DIALECTS) write(`types/${name}.d.ts`, text(elements));

const readme = readFileSync(README, 'utf8');
const updated = withTables(readme, readmeTables(elements));
if (updated !== readme) {
  // Where nobody looks at the result, a file that changes under the build would go unnoticed.
  if (process.env['CI']) {
    console.error('The tables of README.md are not what the elements say; run "npm run build" and commit it.');
    process.exit(1);
  }
  writeFileSync(README, updated);
}
