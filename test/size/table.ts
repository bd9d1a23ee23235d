import type { Artefact } from './artefact.ts';

const number = (bytes: number) => bytes.toLocaleString('en');

/** The artefacts as lines of text, numbers to the right. */
export function table(artefacts: readonly Artefact[]): string {
  const rows = [
    ['', 'min', 'gzip', 'brotli', 'budget'],
    ...artefacts.map(({ name, min, gzip, brotli, budget }) => [
      name,
      number(min),
      number(gzip),
      number(brotli),
      budget === undefined ? '' : number(budget),
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
