import type { Plugin } from 'vite';

/**
 * Where a file holds several modules, the bundler makes a namespace for those that are imported by `import()`, by a
 * helper that is one more file to fetch before the launcher works. An object with getters is the same to those who take
 * one thing out of it.
 */
export const plainNamespaces: Plugin = {
  name: 'hullo:plain-namespaces',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'widget',
  generateBundle(_options, bundle) {
    const runtime = Object.keys(bundle).find((name) => name.includes('rolldown-runtime'));
    if (!runtime) return;
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      // Whoever only fetches takes nothing out of it.
      file.code = file.code.replace(/\.then\(\w+=>\w+\.\w+\)(?=\.catch\()/g, '');
      // Out of the file and out of what it holds in one step.
      file.code = file.code.replace(
        /\.then\((\w+)=>\1\.(\w+)\)\.then\((async)?\(\{([^{}]*)\}\)=>/g,
        '.then($3({$2:{$4}})=>',
      );
      const [imported = '', helper] = /import\{t as (\w+)\}from"[^"]*rolldown-runtime[^"]*";/.exec(file.code) ?? [];
      if (!helper) continue;
      file.code = file.code
        .replace(imported, '')
        .replace(
          new RegExp(`/\\* @__PURE__ \\*/ ?${helper.replace('$', '\\$')}\\(\\{(.*?)\\}\\)`, 'g'),
          (_call, names: string) => {
            const getters = names.replace(/(\w+):\(\)=>([\w$]+)/g, 'get $1(){return $2}');
            return `{${getters}}`;
          },
        );
      if (file.code.includes('rolldown-runtime')) this.error(`${file.fileName} still needs the helper`);
    }
    delete bundle[runtime];
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      // Said to the bundler, and read by nobody else.
      file.code = file.code.replaceAll('/* @__PURE__ */ ', '');
      // Whoever edits text can break it: then here, not on somebody's page.
      this.parse(file.code);
    }
  },
};
