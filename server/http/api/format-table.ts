import { csvCell } from '#core/csv/csv-cell.ts';
import type { Table } from './endpoint.ts';

/** A number in digits: nothing that a spreadsheet could run, although it may begin with a sign. */
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * A table as CSV (RFC 4180, lines end with CR LF). Texts that a spreadsheet would run as a formula begin with an
 * apostrophe; null is an empty cell.
 */
export function formatTable({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' || NUMBER.test(value) ? String(value) : csvCell(value);
}
