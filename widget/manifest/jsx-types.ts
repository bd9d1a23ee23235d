import { attributeType } from './attribute-type.ts';
import type { ElementDoc } from './manifest.ts';

const HEAD = '// Written by the build from the comments of the elements; not to be edited.\n';

/** Each element's attributes as an interface of its own, for whatever template language wants them. */
export function attributeTypes(elements: readonly ElementDoc[]): string {
  const interfaces = elements.map(({ name, tagName, attributes }) => {
    const lines = attributes.map(
      (attribute) =>
        `  /** ${oneLine(attribute.description)} */\n  '${attribute.name}'?: ${attributeType(attribute)} | undefined;`,
    );
    return `/** What \`<${tagName}>\` takes in markup. */\nexport interface ${name}Attributes {\n${lines.join('\n')}\n}\n`;
  });
  return HEAD + interfaces.join('\n');
}

interface Dialect {
  /** File name without `.d.ts`. */
  readonly name: 'react' | 'vue' | 'svelte';
  readonly text: (elements: readonly ElementDoc[]) => string;
}

const importOf = (elements: readonly ElementDoc[]) =>
  `import type { ${elements.map(({ name }) => `${name}Attributes`).join(', ')} } from './attributes.js';\n`;

/** How three frameworks learn which tags there are. */
export const DIALECTS: readonly Dialect[] = [
  {
    // For markup in JSX without the wrapper; React 19 sets properties and listens to events of custom elements itself.
    name: 'react',
    text: (elements) => `${HEAD}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${importOf(elements)}
type Element<Attributes> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Attributes;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({ tagName, name }) => `      '${tagName}': Element<${name}Attributes>;`).join('\n')}
    }
  }
}
`,
  },
  {
    name: 'vue',
    text: (elements) => `${HEAD}import type { DefineComponent } from 'vue';
${importOf(elements)}
declare module 'vue' {
  interface GlobalComponents {
${elements.map(({ tagName, name }) => `    '${tagName}': DefineComponent<${name}Attributes>;`).join('\n')}
  }
}
`,
  },
  {
    name: 'svelte',
    text: (elements) => `${HEAD}import type { HTMLAttributes } from 'svelte/elements';
${importOf(elements)}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements.map(({ tagName, name }) => `    '${tagName}': HTMLAttributes<HTMLElement> & ${name}Attributes;`).join('\n')}
  }
}
`,
  },
];

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/');
}
