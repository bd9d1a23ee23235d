import { basename } from 'node:path';
import type { Plugin } from 'vite';

const literally = (text: string) => text.replace(/\W/g, '\\$&');

/**
 * Where a file holds several modules, the bundler makes a namespace for each that is imported by `import()`, by a helper
 * that is one more file to fetch before the launcher works. Each of ours has one thing to offer: the file exports that
 * by its own name instead, and whoever imports the file takes it from there.
 */
export const plainNamespaces: Plugin = {
  name: 'hullo:plain-namespaces',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'widget',
  generateBundle(_options, bundle) {
    const runtime = Object.keys(bundle).find((name) => name.includes('rolldown-runtime'));
    if (!runtime) return;
    delete bundle[runtime];
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    for (const file of chunks) {
      const [imported = '', helper] = /import\{t as (\w+)\}from"[^"]*rolldown-runtime[^"]*";/.exec(file.code) ?? [];
      if (!helper) continue;
      file.code = file.code.replace(imported, '');
      const namespace = new RegExp(
        `(var )?(,?)([\\w$]+)=/\\* @__PURE__ \\*/ ?${literally(helper)}\\(\\{(\\w+):\\(\\)=>([\\w$]+)\\}\\)([,;]?)`,
      );
      for (let found = namespace.exec(file.code); found; found = namespace.exec(file.code)) {
        const [whole, declares, before, own = '', name, local, after] = found;
        // Alone in its declaration, first of several, or in between.
        file.code = file.code.replace(whole, () => (before ? after : declares && after === ',' ? 'var ' : '') ?? '');
        // In the list at the end, not in those of the imports.
        const exported = new RegExp(`(?<=export\\{(?:[^{}]*,)?)${literally(own)} as ([\\w$]+)`);
        const short = exported.exec(file.code)?.[1] ?? this.error(`${file.fileName} does not export ${name}`);
        file.code = file.code.replace(exported, () => `${local} as ${name}`);
        const taken = new RegExp(
          `(import\\([^()]*${literally(basename(file.fileName))}[^()]*\\))\\.then\\((\\w+)=>\\2\\.${literally(short)}\\)`,
          'g',
        );
        for (const importer of chunks) importer.code = importer.code.replace(taken, '$1');
      }
    }
    for (const file of chunks) {
      if (file.code.includes('rolldown-runtime')) this.error(`${file.fileName} still needs the helper`);
      // Said to the bundler, and read by nobody else.
      file.code = file.code.replaceAll('/* @__PURE__ */ ', '');
      // Whoever edits text can break it: then here, not on somebody's page.
      this.parse(file.code);
    }
  },
};
