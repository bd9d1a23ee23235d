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

const importOf = (elements: readonly ElementDoc[]) => {
  const attributes = elements.map(({ name }) => `${name}Attributes`);
  const events = new Set(elements.flatMap(({ events }) => events.flatMap(({ type }) => type?.text ?? [])));
  return `import type { ${[...events].join(', ')} } from '../index.js';
import type { ${attributes.join(', ')} } from './attributes.js';
`;
};

/** An element's events as listeners. @param nameOf how the framework writes one, from its name in the DOM */
const listeners = ({ events }: ElementDoc, nameOf: (event: string) => string) =>
  events
    .map(({ name, type, description }) => {
      const listener = `'${nameOf(name)}'?: ((event: ${type?.text ?? 'Event'}) => void) | undefined;`;
      return `  /** ${oneLine(description)} */\n  ${listener}`;
    })
    .join('\n');

/** `hullo-click` as Vue names its listener: `onHulloClick`. */
const inCamels = (event: string) => `on-${event}`.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());

const interfaces = (elements: readonly ElementDoc[], nameOf: (event: string) => string) =>
  elements.map((element) => `interface ${element.name}Listeners {\n${listeners(element, nameOf)}\n}\n`).join('\n');

/** How three frameworks learn which tags there are. */
export const DIALECTS: readonly Dialect[] = [
  {
    // For markup in JSX without the wrapper; React 19 sets properties and listens to events of custom elements itself.
    name: 'react',
    text: (elements) => `${HEAD}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${importOf(elements)}
${interfaces(elements, (event) => `on${event}`)}
// Not \`Element\`: inside of \`JSX\` that is React's own.
type Tag<Own> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Own;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({ tagName, name }) => `      '${tagName}': Tag<${name}Attributes & ${name}Listeners>;`).join('\n')}
    }
  }
}
`,
  },
  {
    name: 'vue',
    text: (elements) => `${HEAD}import type { DefineComponent, HTMLAttributes } from 'vue';
${importOf(elements)}
${interfaces(elements, inCamels)}
declare module 'vue' {
  interface GlobalComponents {
${elements.map(({ tagName, name }) => `    '${tagName}': DefineComponent<HTMLAttributes & ${name}Attributes & ${name}Listeners>;`).join('\n')}
  }
}
`,
  },
  {
    name: 'svelte',
    text: (elements) => `${HEAD}import type { HTMLAttributes } from 'svelte/elements';
${importOf(elements)}
${interfaces(elements, (event) => `on${event}`)}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements.map(({ tagName, name }) => `    '${tagName}': HTMLAttributes<HTMLElement> & ${name}Attributes & ${name}Listeners;`).join('\n')}
  }
}
`,
  },
];

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/');
}
