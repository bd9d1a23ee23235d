import type { CardRow } from './card-row.ts';

/** The lines whose names hold every word of a search, whatever their case and accents. */
export function findRows(rows: readonly CardRow[], search: string): readonly CardRow[] {
  const plain = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.length === 0
    ? rows
    : rows.filter(({ names }) => words.every((word) => plain(names.join(' ')).includes(word)));
}
