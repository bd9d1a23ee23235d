/**
 * One line of a file that a platform imports. An apostrophe against formulas would spoil an id, so a cell that a
 * spreadsheet would run has no place in such a file at all: names and ids are checked before they come here.
 */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
}
