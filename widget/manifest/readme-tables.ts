import { docTable } from './doc-table.ts';
import type { ElementDoc } from './manifest.ts';

/** The README's tables by the name of their marks, `<!-- attributes:hullo-button -->` to `<!-- /attributes -->`. */
export function readmeTables(elements: readonly ElementDoc[]): ReadonlyMap<string, string> {
  return new Map(
    elements.flatMap((element): (readonly [string, string])[] => [
      [`attributes:${element.tagName}`, docTable('`data-…`, attribute', element.attributes)],
      [
        `styles:${element.tagName}`,
        [
          docTable('custom property', element.cssProperties),
          docTable('part', element.cssParts),
          docTable('slot', element.slots, (name) => (name ? `\`${name}\`` : '(none)')),
          ...(element.cssStates.length > 0
            ? [docTable('state', element.cssStates, (name) => `\`:state(${name})\``)]
            : []),
        ]
          .map(withoutEmptyColumn)
          .join('\n\n'),
      ],
      [`events:${element.tagName}`, withoutEmptyColumn(docTable('event', element.events))],
    ]),
  );
}

function withoutEmptyColumn(table: string): string {
  const lines = table.split('\n');
  if (!lines.slice(2).every((line) => line.endsWith('|  |'))) return table;
  return lines.map((line) => line.replace(/[^|]*\|$/, '')).join('\n');
}

/** A README with its tables as they should be. @throws Error where a mark is missing its end */
export function withTables(readme: string, tables: ReadonlyMap<string, string>): string {
  return readme.replace(
    /(<!-- ([\w:-]+) -->\n)[\s\S]*?(<!-- \/\w+ -->)/g,
    (whole, begin: string, name: string, end: string) => {
      const table = tables.get(name);
      return table === undefined ? whole : `${begin}\n${table}\n\n${end}`;
    },
  );
}
