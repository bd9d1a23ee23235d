import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementDoc, Manifest } from './manifest.ts';

interface AnalyzedModule {
  path: string;
  readonly declarations: readonly (Partial<ElementDoc> & { readonly kind: string; readonly name: string })[];
  readonly exports: readonly { readonly declaration: { module?: string } }[];
}

/**
 * Reads the comment of each element's class: the one source of what is said about it anywhere.
 * @param root of the project; each `widget/elements/hullo-*.ts` is an element of that name
 */
export function readManifest(root: string): Manifest {
  // Named in package.json too, which the analyzer would otherwise change.
  const out = 'dist/package';
  execFileSync(
    join(root, 'node_modules/.bin/custom-elements-manifest'),
    ['analyze', '--litelement', '--quiet', '--globs', 'widget/elements/hullo-*.ts', '--outdir', out],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return asPublished(JSON.parse(readFileSync(join(root, out, 'custom-elements.json'), 'utf8')));
}

/** The modules by the names under which they are built. */
function asPublished(json: { readonly modules: readonly AnalyzedModule[] }): Manifest {
  const built = (path: string) => path.replace(/^\/?widget\//, '').replace(/\.ts$/, '.js');
  const elements: ElementDoc[] = [];
  for (const module of json.modules) {
    module.path = built(module.path);
    for (const { declaration } of module.exports) {
      if (declaration.module) declaration.module = built(declaration.module);
    }
    const tagName = /([\w-]+)\.js$/.exec(module.path)?.[1] ?? '';
    for (const declaration of module.declarations) {
      if (declaration.kind !== 'class') continue;
      Object.assign(declaration, { tagName, customElement: true, ...joined(declaration) });
      elements.push({ ...NOTHING, ...declaration, tagName });
    }
  }
  return { json, elements };
}

/**
 * Attributes and properties, each told of the other. The comment has the types in plain words, the property has them by
 * names that nobody outside knows; what the comment gives no type is text.
 */
function joined({ attributes = [], members = [] }: Partial<ElementDoc>): Pick<ElementDoc, 'attributes' | 'members'> {
  const typed = attributes.map((attribute) => ({
    ...attribute,
    fieldName: attribute.name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase()),
    type: attribute.type ?? { text: 'string' },
  }));
  return {
    attributes: typed,
    members: members.map((member) => {
      const attribute = typed.find(({ fieldName }) => fieldName === member.name);
      if (!attribute) return member;
      const { name, description, type } = attribute;
      const isNamed = /Options\b/.test(member.type?.text ?? '');
      return { ...member, description, attribute: name, ...(isNamed && { type }) };
    }),
  };
}

const NOTHING = {
  description: '',
  attributes: [],
  members: [],
  events: [],
  slots: [],
  cssParts: [],
  cssProperties: [],
  cssStates: [],
};
