import type { NamedDoc } from './manifest.ts';

/** A table in Markdown. @param title of the first column @param show how a name is written */
export function docTable(title: string, docs: readonly NamedDoc[], show = (name: string) => `\`${name}\``): string {
  const rows = docs.map(({ name, description }) => {
    const { text, fallback } = splitDefault(description.replace(/\s+/g, ' ').replaceAll('|', '\\|'));
    return `| ${show(name)} | ${text} | ${fallback} |`;
  });
  return [`| ${title} | what it does | default |`, '|---|---|---|', ...rows].join('\n');
}

/** A description ends with what holds where nothing is said: `... Default: 30.` */
function splitDefault(description: string): { readonly text: string; readonly fallback: string } {
  const [text = '', fallback = ''] = description.split(/\s*Default: /, 2);
  return { text: text.trim(), fallback: fallback.replace(/\.\s*$/, '') };
}
